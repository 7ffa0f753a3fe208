"""Use a sign-in link: it works once and not after its time."""

from django.utils import timezone

from rawi.accounts.actions.issue_sign_in_link import hash_of
from rawi.accounts.models import SignInLink, User


def redeem_sign_in_link(secret: str) -> User | None:
    """The person whom the link signs in; None when it is unknown, used, expired or its owner inactive."""
    usable = SignInLink.objects.filter(
        secret_hash=hash_of(secret), used_at=None, expires_at__gt=timezone.now(), user__is_active=True
    )
    # One UPDATE decides who wins when two requests bring the same link at once.
    if not usable.update(used_at=timezone.now()):
        return None
    return SignInLink.objects.select_related("user").get(secret_hash=hash_of(secret)).user
