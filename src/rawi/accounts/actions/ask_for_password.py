"""Ask for a letter with which a lost password is set anew."""

from datetime import timedelta

from django.db import transaction

from rawi.accounts.models import PasswordWish
from rawi.base.limits import Limit
from rawi.base.personal import email_key
from rawi.base.sealing import seal
from rawi.base.wishes import count_wish

#: Letters get lost, and the owner asks again; a stranger who types the address sends no more.
OF_ADDRESS = (Limit(3, timedelta(hours=1)), Limit(6, timedelta(days=1)))


@transaction.atomic
def ask_for_password(email: str, *, network: str) -> None:
    """Keep the wish, whoever has the address or nobody: so the time that it takes tells nothing.

    Raises TooOften for a network that asks too often; that an address has had enough letters is told nobody.
    """
    if count_wish("accounts.password", email_key(email), network=network, of_address=OF_ADDRESS):
        PasswordWish.objects.create(email_sealed=seal(email.strip()))
