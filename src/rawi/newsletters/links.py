"""Secrets in mailed links: signed, so they need no row."""

from datetime import timedelta

from django.core import signing

from rawi.newsletters.models import Subscription

#: How long the link of a first letter is good.
GOOD_FOR = timedelta(days=1)
_CONFIRM, _LEAVE = "newsletters.confirm", "newsletters.leave"


def confirm_token(subscription: Subscription) -> str:
    """The secret of the link that begins a newsletter."""
    return signing.dumps(subscription.pk, salt=_CONFIRM)


def leave_token(subscription: Subscription) -> str:
    """The secret of the link that ends it; good for as long as the letter is kept."""
    return signing.dumps(subscription.pk, salt=_LEAVE)


def who_confirms(token: str) -> Subscription | None:
    """Whose link this is; None for one that is not ours, or older than a day, or ended."""
    return _subscription(_key(token, _CONFIRM, GOOD_FOR))


def who_leaves(token: str) -> Subscription | None:
    """Whose link this is; None for one that is not ours, or was used already."""
    return _subscription(_key(token, _LEAVE, None))


def is_leave_token(token: str) -> bool:
    """True of a link that we have sent, used already or not."""
    return _key(token, _LEAVE, None) is not None


def _subscription(key: int | None) -> Subscription | None:
    found = Subscription.objects.select_related("newsletter__section__locale", "newsletter__dossier")
    return found.filter(pk=key).first() if key else None


def _key(token: str, salt: str, age: timedelta | None) -> int | None:
    try:
        key = signing.loads(token, salt=salt, max_age=age)
    except signing.BadSignature:
        return None
    return key if isinstance(key, int) else None
