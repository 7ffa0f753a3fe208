"""The letter with the link that signs in: plain text, and HTML that runs the reader's way."""

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language_info, gettext, override

from rawi.base.letters import Message, address


def sign_in_letter(language: str, token: str) -> Message:
    """Was it you who wants to sign in?"""
    known = language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    with override(known):
        is_rtl = get_language_info(known)["bidi"]
        subject = gettext("Your link to sign in")
        context = {
            "subject": subject,
            "link": address(reverse("reader_sign_in_link", args=[token])),
            "language": known,
            "dir": "rtl" if is_rtl else "ltr",
        }
        return Message(
            subject=subject,
            text=str(render_to_string("members/sign_in.txt", context)),
            html=str(render_to_string("members/sign_in.html", context)),
        )
