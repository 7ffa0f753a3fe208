"""What happened, in the order of time: events, statements, figures, pledges, and what became of pledges."""

from collections.abc import Collection, Sequence

from django.db.models import QuerySet

from rawi.record.choices import ItemKind
from rawi.record.models import Dossier, Item, StatusChange
from rawi.record.queries.dossiers import items_in
from rawi.record.queries.items import items_of
from rawi.record.queries.paging import Place, Slice, Source
from rawi.record.queries.public import public_where

#: The two tables of a timeline: record items, and changes of status.
ITEMS, CHANGES = 0, 1
CHANGE = "change"
KINDS = (ItemKind.EVENT, ItemKind.STATEMENT, ItemKind.PLEDGE, ItemKind.FIGURE)

Entry = Item | StatusChange


def timeline_sources(dossier: Dossier | None = None, kinds: Collection[str] = ()) -> list[Source]:
    """The lists that a timeline is merged from: of a dossier, else of the whole record.

    In the whole record each kind is a list of its own, because one index gives each in order.
    """
    chosen = [kind for kind in KINDS if not kinds or kind in kinds]
    if dossier:
        sources = [Source(items_in(dossier, chosen))] if chosen else []
    else:
        sources = [Source(Item.objects.filter(is_public=True, kind=kind)) for kind in chosen]
    if not kinds or CHANGE in kinds:
        sources.append(Source(_changes(dossier), day="since_day", table=CHANGES))
    return sources


def entries_of(page: Slice) -> list[tuple[Place, Entry]]:
    """The public entries of a page with their places, in order."""
    items = {item.pk: item for item in items_of(page.keys_of(ITEMS))}
    changes = {change.pk: change for change in changes_of(page.keys_of(CHANGES))}
    tables: Sequence[dict[int, Entry]] = ({**items}, {**changes})
    return [(one, tables[one.table][one.key]) for one in page.places if one.key in tables[one.table]]


def changes_of(keys: Sequence[int]) -> list[StatusChange]:
    """The changes among keys of which readers may see the pledge, each with its pledge."""
    if not keys:
        return []
    changes = list(StatusChange.objects.filter(pk__in=keys).select_related("pledge"))
    pledges = {change.pledge_id for change in changes}
    shown = set(public_where(pk__in=pledges).values_list("pk", flat=True))
    return [change for change in changes if change.pledge_id in shown]


def _changes(dossier: Dossier | None) -> QuerySet[StatusChange]:
    """Changes in the order of time. Which of them readers may see is asked of those on a page alone."""
    if dossier:
        return StatusChange.objects.filter(pledge__in=items_in(dossier, (ItemKind.PLEDGE,)).values("pk"))
    return StatusChange.objects.all()
