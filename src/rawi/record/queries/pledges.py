"""The pledge tracker's lists and counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Q, QuerySet

from rawi.record.choices import LATE_STATUSES, OPEN_STATUSES, InvolvementRole, ItemKind, Polarity
from rawi.record.models import Dossier, Involvement, Item, Name, Pledge, StatusChange, Tally
from rawi.record.queries.dossiers import items_in
from rawi.record.queries.items import items_of
from rawi.record.queries.paging import Source, at_most

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


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows that lead to pledges: pledge is the way from them to the pledge's fields, "" from itself."""

    rows: QuerySet[Any]
    pledge: str = ""
    key: str = "pk"

    def narrowed(self, chosen: PledgeFilter, today: date) -> "_Rows":
        """Only those of the filter's status and due time."""
        rows = self.rows.filter(**{f"{self.pledge}status": chosen.status}) if chosen.status else self.rows
        return _Rows(rows.filter(_due(self.pledge, chosen.due, today)), self.pledge, self.key)


def pledge_sources(chosen: PledgeFilter, today: date) -> tuple[list[Source], bool]:
    """The lists of public pledges that a filter's is merged from, and whether the latest stand first.

    A list of due times runs by them, from today on into the past or the future; every other by the day on
    which the pledge was made.
    """
    by_due = chosen.due == OVERDUE or chosen.due in SOON_DAYS
    found = [rows.narrowed(chosen, today) for rows in _lists(chosen)]
    sources = [Source(one.rows, day=f"{one.pledge}due_to" if by_due else "day", key=one.key) for one in found]
    return sources, chosen.due not in SOON_DAYS


def count_pledges(chosen: PledgeFilter, today: date, limit: int) -> int:
    """How many pledges a filter leaves, counted no further than one beyond limit."""
    lists = _lists(chosen)
    if len(lists) > 1:
        assert chosen.pledgers is not None  # noqa: S101  several lists are those of several names
        lists = [_Rows(_parts(chosen.pledgers), "item__pledge__", "item_id")]
    return sum(at_most(one.rows, limit, key=one.key) for one in (r.narrowed(chosen, today) for r in lists))


def _lists(chosen: PledgeFilter) -> list[_Rows]:
    """Where to begin: at what is fewest, so that no list is found by looking through the whole record."""
    if chosen.dossier is not None:
        rows = items_in(chosen.dossier, (ItemKind.PLEDGE,))
        if chosen.pledgers is not None:
            rows = rows.filter(pk__in=_parts(chosen.pledgers).values("item"))
        return [_Rows(rows, "pledge__")]
    if chosen.pledgers is not None:
        return [_Rows(_parts((name,)), "item__pledge__", "item_id") for name in chosen.pledgers]
    return [_Rows(Pledge.objects.filter(is_public=True))]


def _parts(names: Iterable[int]) -> QuerySet[Involvement]:
    return Involvement.objects.filter(
        name__in=list(names), is_public=True, role=InvolvementRole.PLEDGER, kind=ItemKind.PLEDGE
    )


def _due(pledge: str, due: str, today: date) -> Q:
    if due == OVERDUE:
        # What Pledge.is_overdue says, asked of the database.
        return Q(
            **{f"{pledge}due_to__lt": today, f"{pledge}polarity": Polarity.DO}
            | {f"{pledge}status__in": LATE_STATUSES}
        )
    if due in SOON_DAYS:
        until = today + timedelta(days=SOON_DAYS[due])
        return Q(**{f"{pledge}due_to__range": (today, until), f"{pledge}status__in": OPEN_STATUSES})
    return Q(**{f"{pledge}due_to": None}) if due == UNDATED else Q()


def tallied_statuses() -> dict[str, int]:
    """How many public pledges of the whole record stand in each status, without counting them."""
    rows = Tally.objects.filter(kind=ItemKind.PLEDGE).exclude(status="")
    return {row.status: row.count for row in rows if row.count}


def statuses_in(dossier: Dossier) -> dict[str, int]:
    """The same of a dossier's pledges, which are few enough to count."""
    rows = items_in(dossier, (ItemKind.PLEDGE,))
    return dict(rows.order_by().values_list("pledge__status").annotate(Count("pk")))


def provisions_of(agreement: Name, limit: int = 200) -> list[Item]:
    """The public pledges of an agreement, by provision."""
    rows = Pledge.objects.filter(agreement=agreement, is_public=True).order_by("provision", "pk")
    return items_of(rows.values_list("pk", flat=True)[:limit])


def history_of(pledge: Pledge) -> list[tuple[StatusChange, Item | None]]:
    """Each change of a pledge's status, oldest first, with the public item that shows it, if any."""
    changes = list(pledge.changes.order_by("since_day", "pk")[:100])
    shown = {item.pk: item for item in items_of(one.evidence_id for one in changes if one.evidence_id)}
    return [(one, shown.get(one.evidence_id) if one.evidence_id else None) for one in changes]
