"""Photos whose licence ends."""

from datetime import date, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from rawi.media.models import Photo

#: How long before the end editors are told, and how long after it.
BEFORE, AFTER = timedelta(days=14), timedelta(days=7)


def ending(today: date | None = None) -> QuerySet[Photo]:
    """The photos whose licence ends soon or has just ended, the first to end first."""
    today = today or timezone.localdate()
    near = Photo.objects.filter(licence_ends__gte=today - AFTER, licence_ends__lte=today + BEFORE)
    return near.order_by("licence_ends", "pk")
