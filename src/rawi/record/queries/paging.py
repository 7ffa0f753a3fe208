"""Pages of long lists: each begins after a row, so that the thousandth costs what the first does.

Rows of several tables run in one list by day; each table gives its own next rows, and those are merged.
"""

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, Self

from django.db.models import Q, QuerySet

PAGE_ROWS = 20


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A row's place in a list: its day, its table's number among the list's tables, its key."""

    day: date
    table: int
    key: int

    def __str__(self) -> str:
        """As it stands in an address."""
        return f"{self.day.isoformat()}.{self.table}.{self.key}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The place that an address names; None for anything else."""
        day, _, rest = text.partition(".")
        table, _, key = rest.partition(".")
        if not (len(table) == 1 and table.isascii() and table.isdigit()):
            return None
        if not (len(key) <= 18 and key.isascii() and key.isdigit()):
            return None
        try:
            return cls(date.fromisoformat(day), int(table), int(key))
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Source:
    """Rows of one table: which, and the names of the fields that hold their day and their key."""

    rows: QuerySet[Any]
    day: str = "day"
    key: str = "pk"
    table: int = 0


@dataclass(frozen=True, slots=True)
class Slice:
    """One page of a list. before and after are where its neighbours end and begin; None where it ends."""

    places: list[Place]
    before: Place | None = None
    after: Place | None = None

    def keys_of(self, table: int = 0) -> list[int]:
        """The keys of one table's rows, in the list's order."""
        return [place.key for place in self.places if place.table == table]


def page_of(
    sources: Sequence[Source],
    *,
    after: Place | None = None,
    before: Place | None = None,
    rows: int = PAGE_ROWS,
    newest_first: bool = True,
) -> Slice:
    """The rows that follow after, else those that lead up to before, else the first; one query a source.

    Rows without a day have no place in time and are in no such list.
    """
    if before is not None and after is None:
        found = _next(sources, before, rows + 1, descending=not newest_first)
        shown = found[:rows][::-1]
        has_before = len(found) > rows
        return Slice(shown, shown[0] if has_before else None, shown[-1] if shown else None)
    found = _next(sources, after, rows + 1, descending=newest_first)
    shown = found[:rows]
    has_after = len(found) > rows
    return Slice(shown, shown[0] if after and shown else None, shown[-1] if has_after else None)


def at_most(rows: QuerySet[Any], limit: int, *, key: str = "pk") -> int:
    """How many different keys rows have, counted no further than one beyond limit."""
    keys = rows.order_by().values(key)
    return (keys if key == "pk" else keys.distinct())[: limit + 1].count()


def in_order[Row](keys: Iterable[int], rows: Iterable[Row]) -> list[Row]:
    """Rows in the order of their keys; keys without a row are left out."""
    by_key = {row.pk: row for row in rows}  # type: ignore[attr-defined]  # rows of models
    return [by_key[key] for key in dict.fromkeys(keys) if key in by_key]


def _next(sources: Sequence[Source], start: Place | None, number: int, *, descending: bool) -> list[Place]:
    parts = [_of_source(source, start, number, descending=descending) for source in sources]
    return list(islice(heapq.merge(*parts, reverse=descending), number))


def _of_source(source: Source, start: Place | None, number: int, *, descending: bool) -> list[Place]:
    sign, side = ("-", "lt") if descending else ("", "gt")
    rows = source.rows.filter(**{f"{source.day}__isnull": False})
    if start is not None:
        rows = rows.filter(_beyond(source, start, side))
    ordered = rows.order_by(f"{sign}{source.day}", f"{sign}{source.key}")
    pairs = ordered.values_list(source.day, source.key)[:number]
    return [Place(day, source.table, key) for day, key in pairs]


def _beyond(source: Source, start: Place, side: str) -> Q:
    """What lies beyond start. The range of days stands apart, so that an index finds where to begin."""
    own = (source.table > start.table) if side == "gt" else (source.table < start.table)
    further = Q(**{f"{source.day}__{side}": start.day})
    if source.table == start.table:
        same_day = Q(**{source.day: start.day, f"{source.key}__{side}": start.key})
        return Q(**{f"{source.day}__{side}e": start.day}) & (further | same_day)
    return Q(**{f"{source.day}__{side}e": start.day}) if own else further
