"""Bring what readers may see into line with reviews and articles: the flag, its copies, the tallies."""

from collections import Counter
from collections.abc import Iterable
from itertools import batched

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from rawi.record.models import Involvement, Item, Pledge, Tally
from rawi.record.queries import may_be_public
from rawi.record.signals import items_settled

BATCH = 500


def settle(items: QuerySet[Item]) -> int:
    """Set is_public of items as their review, visibility and article have it; returns how many changed."""
    return sum(_settle(keys) for keys in batched(items.order_by("pk").values_list("pk", flat=True), BATCH))


@transaction.atomic
def hide(items: QuerySet[Item]) -> None:
    """Take items out of the public's sight, whatever their review says: their article is about to go."""
    keys = list(items.order_by("pk").select_for_update(of=("self",)).values_list("pk", flat=True))
    if keys:
        _set(keys, public=False)
        items_settled.send(sender=Item, shown=[], hidden=keys)


def tell(changes: Iterable[tuple[tuple[str, str], int]]) -> None:
    """Add to the tallies: ((kind, status), difference). In one order, so that no two wait for each other."""
    for (kind, status), difference in sorted(changes):
        if difference:
            tally, _ = Tally.objects.get_or_create(kind=kind, status=status)
            Tally.objects.filter(pk=tally.pk).update(count=F("count") + difference)


@transaction.atomic
def _settle(keys: tuple[int, ...]) -> int:
    locked = Item.objects.filter(pk__in=keys).order_by("pk").select_for_update(of=("self",))
    was = dict(locked.values_list("pk", "is_public"))
    should = set(Item.objects.filter(may_be_public(), pk__in=keys).values_list("pk", flat=True))
    shown = [key for key, public in was.items() if key in should and not public]
    hidden = [key for key, public in was.items() if key not in should and public]
    for changed, public in ((shown, True), (hidden, False)):
        if changed:
            _set(changed, public=public)
    if shown or hidden:
        items_settled.send(sender=Item, shown=shown, hidden=hidden)
    return len(shown) + len(hidden)


def _set(keys: list[int], *, public: bool) -> None:
    # What readers follow by feed is what changed for them.
    Item.objects.filter(pk__in=keys).update(is_public=public, changed_at=timezone.now())
    Pledge.objects.filter(pk__in=keys).update(is_public=public)
    Involvement.objects.filter(item__in=keys).update(is_public=public)
    kinds = Item.objects.filter(pk__in=keys).values_list("kind", "pledge__status")
    counts = Counter((kind, status or "") for kind, status in kinds)
    sign = 1 if public else -1
    tell((key, sign * count) for key, count in counts.items())
