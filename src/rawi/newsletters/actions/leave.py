"""End a newsletter for one reader, who is forgotten."""

from rawi.newsletters.models import Subscription


def leave(subscription: Subscription) -> None:
    """Letters that still wait are not sent. Twice is once."""
    Subscription.objects.filter(pk=subscription.pk).delete()
