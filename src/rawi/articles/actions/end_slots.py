"""Tell whoever keeps pages of the slots whose time has come."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from rawi.articles.models import FrontSlot, SectionSlot
from rawi.articles.signals import fronts_changed


@transaction.atomic
def end_slots(now: datetime | None = None) -> int:
    """Tell of each ended slot once; returns how many pages have changed.

    Readers' pages leave ended slots out by themselves. This is for those that were written before.
    """
    now = now or timezone.now()
    pages: set[int] = set()
    for model in (FrontSlot, SectionSlot):
        ended = model.objects.filter(until__lte=now, is_told=False)
        found = dict(ended.values_list("pk", "page"))
        # Of two workers, one finds them still untold.
        if found and model.objects.filter(pk__in=found, is_told=False).update(is_told=True):
            pages |= set(found.values())
    if pages:
        fronts_changed.send(sender=Page, keys=sorted(pages))
    return len(pages)
