"""A reader's account, where it is signed in, who vouches for it, and the links that sign in."""

from rawi.members.models.member import Member
from rawi.members.models.provider_link import ProviderLink
from rawi.members.models.sign_in import SignIn
from rawi.members.models.stay import Stay

__all__ = ["Member", "ProviderLink", "SignIn", "Stay"]
