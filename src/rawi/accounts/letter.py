"""The letter with which a lost password is set anew: plain text, and HTML that runs its reader's way."""

from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

from rawi.accounts.models import User
from rawi.base.letters import Message, address, rendered


def password_letter(user: User, key: str, token: str) -> Message:
    """Was it you who lost a password? In the language that its reader works in."""
    language = UserProfile.get_for_user(user).get_preferred_language()
    with override(language):
        return rendered(
            "accounts/password",
            language,
            subject=gettext("A new password for the newsroom"),
            link=address(reverse("wagtailadmin_password_reset_confirm", args=[key, token])),
            username=user.get_username(),
        )
