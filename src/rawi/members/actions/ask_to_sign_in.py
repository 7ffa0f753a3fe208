"""Ask for a link that signs in."""

from datetime import timedelta

from django.db import transaction

from rawi.base.limits import Limit
from rawi.base.personal import email_key
from rawi.base.sealing import seal
from rawi.base.wishes import count_wish
from rawi.members.models import SignIn

#: Readers have several devices, and letters get lost; a stranger who types the address sends no more.
OF_ADDRESS = (Limit(5, timedelta(hours=1)), Limit(10, timedelta(days=1)))


@transaction.atomic
def ask_to_sign_in(email: str, *, network: str, language: str, article: int | None = None) -> None:
    """Keep the wish. Every address gets the same letter, so nothing tells whether it has an account.

    Raises TooOften for a network that asks too often; that an address has had enough letters is told nobody.
    """
    key = email_key(email)
    if count_wish("members.sign_in", key, network=network, of_address=OF_ADDRESS):
        SignIn.objects.create(
            email_key=key, email_sealed=seal(email.strip()), language=language, article=article
        )
