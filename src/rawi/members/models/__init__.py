"""A reader's account, where it is signed in, and the links that sign in."""

from rawi.members.models.member import Member
from rawi.members.models.sign_in import SignIn
from rawi.members.models.stay import Stay

__all__ = ["Member", "SignIn", "Stay"]
