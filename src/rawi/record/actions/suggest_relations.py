"""Suggest what newly public items are to earlier ones of the same people: never more than a suggestion."""

from collections.abc import Collection, Iterator

from django.db import transaction
from django.db.models import Q, QuerySet

from rawi.record.choices import InvolvementRole, ItemKind
from rawi.record.models import DETAILED, Figure, Involvement, Item, Relation
from rawi.record.queries import public_where
from rawi.record.relations import rules

#: How far back a name's items are looked through, newest first.
EARLIER = 100
#: The most that is suggested for one item: the nearest in time.
MOST = 3
_ACTING = (InvolvementRole.SPEAKER, InvolvementRole.PLEDGER)
_COMPARED = (ItemKind.STATEMENT, ItemKind.PLEDGE, ItemKind.FIGURE)


@transaction.atomic
def suggest_relations(keys: Collection[int]) -> list[Relation]:
    """The relations suggested now for the items with these keys. What was decided once is not asked again."""
    items = public_where(pk__in=keys, kind__in=_COMPARED).select_related(*DETAILED).order_by("day", "pk")
    found = [relation for item in items for relation in _of(item)]
    return Relation.objects.bulk_create(found, ignore_conflicts=True)


def _of(item: Item) -> list[Relation]:
    candidates = _figures(item) if item.kind == ItemKind.FIGURE else _of_the_same_people(item)
    related = _related(item, candidates.select_related(*DETAILED))
    return [relation for _, relation in zip(range(MOST), related, strict=False)]


def _related(item: Item, candidates: QuerySet[Item]) -> Iterator[Relation]:
    for earlier in candidates:
        for name, kinds, relate in rules():
            suggested = relate(item, earlier) if item.kind in kinds else None
            if suggested:
                yield Relation(
                    item=item,
                    earlier=earlier,
                    kind=suggested.kind,
                    rule=name,
                    explanation=suggested.explanation[:500],
                )


def _of_the_same_people(item: Item) -> QuerySet[Item]:
    names = Involvement.objects.filter(item=item, role__in=_ACTING, name__isnull=False).values_list("name")
    before = Q(day__lt=item.day) | Q(day=item.day, item__lt=item.pk) if item.day else Q(item__lt=item.pk)
    theirs = (
        Involvement.objects.filter(before, name__in=names, is_public=True, role__in=_ACTING, kind=item.kind)
        .order_by("-day", "-item")
        .values_list("item", flat=True)[:EARLIER]
    )
    return public_where(pk__in=list(theirs)).order_by("-day", "-pk")


def _figures(item: Item) -> QuerySet[Item]:
    """Earlier figures of the same unit in the dossiers that the item's article belongs to."""
    same = Figure.objects.filter(
        unit=item.figure.unit, item__is_public=True, item__article__dossiers__articles=item.article
    ).exclude(item=item)
    if item.day:
        same = same.filter(item__day__lt=item.day)
    keys = same.order_by("-item__day", "-item").values_list("item", flat=True).distinct()[:EARLIER]
    return public_where(pk__in=list(keys)).order_by("-day", "-pk")
