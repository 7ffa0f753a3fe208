"""The pledge tracker's lists and counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, QuerySet

from rawi.record.choices import OPEN_STATUSES, InvolvementRole, ItemKind, Polarity
from rawi.record.models import Dossier, Involvement, Item, Name, Pledge, StatusChange, Tally
from rawi.record.queries.dossiers import items_in
from rawi.record.queries.items import items_of
from rawi.record.queries.paging import Source

#: How far ahead the filters of the due time look.
SOON_DAYS = {"30": 30, "90": 90}
OVERDUE, UNDATED = "overdue", "none"
DUE_FILTERS = (OVERDUE, *SOON_DAYS, UNDATED)


@dataclass(frozen=True, slots=True)
class PledgeFilter:
    """Which pledges: those of some names (None: of anybody), of a status, a due time, a dossier."""

    pledgers: tuple[int, ...] | None = None
    status: str = ""
    due: str = ""
    dossier: Dossier | None = None


def pledge_sources(chosen: PledgeFilter, today: date) -> tuple[list[Source], bool]:
    """The lists of public pledges that a filter's is merged from, and whether the latest stand first.

    A list of due times runs by them, from today on into the past or the future; every other by the day on
    which the pledge was made.
    """
    if chosen.pledgers is not None and not chosen.due and chosen.dossier is None:
        return [Source(_made_by(name, chosen.status), key="item_id") for name in chosen.pledgers], True
    rows = filtered_pledges(chosen, today)
    if chosen.due == OVERDUE or chosen.due in SOON_DAYS:
        return [Source(rows, day="due_to")], chosen.due == OVERDUE
    return [Source(rows)], True


def filtered_pledges(chosen: PledgeFilter, today: date) -> QuerySet[Pledge]:
    """The rows of a filter, for counting."""
    rows = Pledge.objects.filter(is_public=True)
    if chosen.pledgers is not None:
        rows = rows.filter(item__in=_pledged_by(chosen.pledgers))
    if chosen.dossier is not None:
        rows = rows.filter(item__in=items_in(chosen.dossier).values("pk"))
    if chosen.status:
        rows = rows.filter(status=chosen.status)
    return _due(rows, chosen.due, today)


def _made_by(name: int, status: str) -> QuerySet[Involvement]:
    rows = Involvement.objects.filter(
        name=name, is_public=True, role=InvolvementRole.PLEDGER, kind=ItemKind.PLEDGE
    )
    return rows.filter(item__pledge__status=status) if status else rows


def _pledged_by(names: Iterable[int]) -> QuerySet[Involvement]:
    rows = Involvement.objects.filter(
        name__in=list(names), is_public=True, role=InvolvementRole.PLEDGER, kind=ItemKind.PLEDGE
    )
    return rows.values("item")  # type: ignore[return-value]  # a query of keys


def _due(rows: QuerySet[Pledge], due: str, today: date) -> QuerySet[Pledge]:
    if due == OVERDUE:
        # What Pledge.is_overdue says, asked of the database.
        return rows.filter(due_to__lt=today, status__in=OPEN_STATUSES, polarity=Polarity.DO)
    if due in SOON_DAYS:
        last = today + timedelta(days=SOON_DAYS[due])
        return rows.filter(due_to__range=(today, last), status__in=OPEN_STATUSES)
    return rows.filter(due_to=None) if due == UNDATED else rows


def tallied_statuses() -> dict[str, int]:
    """How many public pledges of the whole record stand in each status, without counting them."""
    rows = Tally.objects.filter(kind=ItemKind.PLEDGE).exclude(status="")
    return {row.status: row.count for row in rows if row.count}


def statuses_in(dossier: Dossier) -> dict[str, int]:
    """The same of a dossier's pledges, which are few enough to count."""
    rows = Pledge.objects.filter(is_public=True, item__in=items_in(dossier).values("pk"))
    return dict(rows.order_by().values_list("status").annotate(Count("pk")))


def provisions_of(agreement: Name, limit: int = 200) -> list[Item]:
    """The public pledges of an agreement, by provision."""
    rows = Pledge.objects.filter(agreement=agreement, is_public=True).order_by("provision", "pk")
    return items_of(rows.values_list("pk", flat=True)[:limit])


def history_of(pledge: Pledge) -> list[tuple[StatusChange, Item | None]]:
    """Each change of a pledge's status, oldest first, with the public item that shows it, if any."""
    changes = list(pledge.changes.order_by("since_day", "pk")[:100])
    shown = {item.pk: item for item in items_of(one.evidence_id for one in changes if one.evidence_id)}
    return [(one, shown.get(one.evidence_id) if one.evidence_id else None) for one in changes]
