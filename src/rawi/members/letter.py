"""The letter with the link that signs in: plain text, and HTML that runs the reader's way."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext, override

from rawi.base.letters import Message, address, rendered


def sign_in_letter(language: str, token: str) -> Message:
    """Was it you who wants to sign in?"""
    known = language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    with override(known):
        return rendered(
            "members/sign_in",
            known,
            subject=gettext("Your link to sign in"),
            link=address(reverse("reader_sign_in_link", args=[token])),
        )
