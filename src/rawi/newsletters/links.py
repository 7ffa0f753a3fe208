"""Secrets in mailed links: signed, so they need no row."""

from rawi.base.mailed_links import GOOD_FOR, key_of, token_of
from rawi.newsletters.models import Subscription

_CONFIRM, _LEAVE = "newsletters.confirm", "newsletters.leave"


def confirm_token(subscription: Subscription) -> str:
    """The secret of the link that begins a newsletter."""
    return token_of(subscription.pk, _CONFIRM)


def leave_token(subscription: Subscription) -> str:
    """The secret of the link that ends it; good for as long as the letter is kept."""
    return token_of(subscription.pk, _LEAVE)


def who_confirms(token: str) -> Subscription | None:
    """Whose link this is; None for one that is not ours, or older than a day, or ended."""
    return _subscription(key_of(token, _CONFIRM, GOOD_FOR))


def who_leaves(token: str) -> Subscription | None:
    """Whose link this is; None for one that is not ours, or was used already."""
    return _subscription(key_of(token, _LEAVE))


def is_leave_token(token: str) -> bool:
    """True of a link that we have sent, used already or not."""
    return key_of(token, _LEAVE) is not None


def _subscription(key: int | None) -> Subscription | None:
    found = Subscription.objects.select_related("newsletter__section__locale", "newsletter__dossier")
    return found.filter(pk=key).first() if key else None
