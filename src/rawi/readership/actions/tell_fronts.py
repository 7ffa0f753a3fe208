"""Tell whoever keeps pages that fronts and sections may list other articles as read most."""

from datetime import datetime, timedelta

from django.db import transaction
from wagtail.models import Page

from rawi.articles.models import FrontPage, Section
from rawi.articles.signals import fronts_changed
from rawi.readership.models import LogPlace, Read

#: Not more often than this.
PAUSE = timedelta(minutes=10)


@transaction.atomic
def tell_fronts(log: str, now: datetime) -> list[int]:
    """The keys of fronts and sections that were told of: those above what was read since the last time."""
    place = LogPlace.objects.filter(log=log).first()
    if place is None or place.read_to is None or (place.told_at and now - place.told_at < PAUSE):
        return []
    since = place.told_at or now - PAUSE
    if place.read_to < since or not _claimed(place, now):
        return []
    read = Read.objects.filter(hour__gte=since.replace(minute=0, second=0, microsecond=0))
    above: set[str] = set()
    for path in read.values_list("article__path", flat=True).distinct():
        above |= {path[:end] for end in range(Page.steplen, len(path), Page.steplen)}
    keys: list[int] = []
    for kind in (FrontPage, Section):
        keys += kind.objects.live().filter(path__in=above).values_list("pk", flat=True)
    if keys:
        fronts_changed.send(sender=Page, keys=keys)
    return keys


def _claimed(place: LogPlace, now: datetime) -> bool:
    """Of two workers, one tells."""
    return LogPlace.objects.filter(pk=place.pk, told_at=place.told_at).update(told_at=now) == 1
