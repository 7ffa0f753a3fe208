"""The secrets in the links that sign in: random, kept as a hash, good once and not for long."""

from datetime import timedelta

from django.utils import timezone

from rawi.base.sealing import keyed
from rawi.members.models import SignIn

#: How long a link is good from its mailing.
GOOD_FOR = timedelta(minutes=30)


def link_key(token: str) -> str:
    """The hash under which the secret of a link is kept."""
    return keyed(token, "members.sign_in")


def open_sign_in(token: str) -> SignIn | None:
    """What the link with this secret is for; None where it is too old, was used, or is not ours."""
    since = timezone.now() - GOOD_FOR
    return SignIn.objects.filter(token_key=link_key(token), mailed_at__gt=since).first()
