"""Sign a reader in."""

from django.db import transaction

from rawi.members.cookie import new_token, token_key
from rawi.members.links import open_sign_in
from rawi.members.models import Member, SignIn, Stay


@transaction.atomic
def sign_in(token: str) -> str | None:
    """Use the link with this secret up; returns the value for the browser's cookie.

    None where the link is too old, was used, or is not ours: of two at once, one signs in. The first link
    that an address follows makes its account.
    """
    wish = open_sign_in(token)
    if wish is None or not SignIn.objects.filter(pk=wish.pk).delete()[0]:
        return None
    # Others that wait in the same mailbox are of no use any more to anybody who finds them.
    SignIn.objects.filter(email_key=wish.email_key).delete()
    return begin_stay(account_of(wish.email_key, wish.email_sealed))


def account_of(key: str, sealed: str) -> Member:
    """The account of an address, which is known to be somebody's; made where there is none."""
    Member.objects.bulk_create([Member(email_key=key, email_sealed=sealed)], ignore_conflicts=True)
    return Member.objects.get(email_key=key)


def begin_stay(member: Member) -> str:
    """Sign in; the value for the browser's cookie."""
    value = new_token()
    Stay.objects.create(member=member, token_key=token_key(value))
    return value
