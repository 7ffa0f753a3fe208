"""Begin a newsletter, for somebody who followed the link in the first letter."""

from django.utils import timezone

from rawi.newsletters.models import Subscription


def confirm(subscription: Subscription) -> None:
    """From the next edition on. Twice is once."""
    Subscription.objects.filter(pk=subscription.pk, confirmed_at=None).update(confirmed_at=timezone.now())
