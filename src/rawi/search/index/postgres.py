"""The index in PostgreSQL: a tsvector beside each entry, and a GIN index of it.

A GIN index gives what has the terms, in no order: of a frequent word that is most of the archive. So a
question is asked of the newest entries first, then of more of them, until enough is found. The week of
an entry is a term too: where a step spans few weeks, the index leaps over all that stands outside them.
Terms of the title and of the opening stand in the vector once more under a sign of their own, which spares
looking at each row for its weights, and so do neighbouring words (rawi.search.index.neighbours). The vector
is written as PostgreSQL spells it, never parsed from text.
Source: https://www.postgresql.org/docs/current/datatype-textsearch.html,
https://www.postgresql.org/docs/current/gin.html
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import OperationalError, transaction

from rawi.search.index.neighbours import neighbours
from rawi.search.index.parts import Row, Shelf, Wanted
from rawi.search.places import week_of

_SIGNS = {"": "", "title": "^", "lead": "~"}
_TAG, _NEIGHBOURS, _WEEK = "#", "+", "@"
#: A step of more weeks than this is asked without them: among so many, walking the words' lists costs less.
#: With 20, the second step at a million articles, which spans some 25, took twice the time (bench/search.py).
_MOST_WEEKS = 60
#: What the planner does not know: to look into a row is to unpack its vector, some hundred times as much work
#: as it thinks. Otherwise it reads those of a whole step instead of the words' lists.
_UNPACKING = "SET LOCAL cpu_operator_cost = 0.5"
#: How many of the newest entries each step looks at before all are.
_STEPS = (2_000, 32_000)
#: A tsvector's last position, and between title and text a distance that no phrase bridges.
_LAST_POSITION, _GAP = 16_383, 20


class PostgresIndex:
    """A column beside the entries."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def create(self, shelf: Shelf) -> None:
        """The column of terms and its index."""
        with self._connection.cursor() as cursor:
            cursor.execute(f"ALTER TABLE {shelf} ADD COLUMN terms tsvector")
            # Without the list of what is pending, every question costs the same.
            cursor.execute(f"CREATE INDEX {shelf}_terms ON {shelf} USING gin (terms) WITH (fastupdate = off)")

    def drop(self, shelf: Shelf) -> None:
        """Both away again."""
        with self._connection.cursor() as cursor:
            cursor.execute(f"ALTER TABLE {shelf} DROP COLUMN terms")

    def write(self, shelf: Shelf, rows: Sequence[Row]) -> None:
        """Add the terms of entries that have just been made."""
        with self._connection.cursor() as cursor:
            cursor.executemany(
                f"UPDATE {shelf} SET terms = %s::tsvector WHERE place = %s",  # noqa: S608  the shelf names the table
                [(_vector(row), row.place) for row in rows],
            )

    def find(self, shelf: Shelf, wanted: Wanted, *, limit: int, seconds: float) -> list[int]:
        """The places of the newest entries that have what is wanted; what takes too long is left out."""
        found: list[int] = []
        try:
            with transaction.atomic(using=self._connection.alias), self._connection.cursor() as cursor:
                cursor.execute(f"SET LOCAL statement_timeout = {max(1, int(seconds * 1000))}; {_UNPACKING}")
                for first, last in _windows(cursor, shelf, wanted):
                    found += _found(cursor, shelf, wanted, first, last, limit - len(found))
                    if len(found) >= limit:
                        break
        except OperationalError as fault:
            if "statement timeout" not in str(fault):
                raise
        return found


def _windows(cursor: Any, shelf: Shelf, wanted: Wanted) -> Iterator[tuple[int, int]]:
    """Ranges of places from the newest back; each is worked out when it is needed."""
    last = wanted.last
    for step in _STEPS:
        cursor.execute(
            f"SELECT max(place), (SELECT place FROM {shelf} WHERE place BETWEEN %s AND %s "  # noqa: S608  the shelf names the table
            f"ORDER BY place DESC OFFSET %s LIMIT 1) FROM {shelf} WHERE place <= %s",
            [wanted.first, last, step, last],
        )
        newest, bound = cursor.fetchone()
        if bound is None:
            break
        yield bound, newest
        last = bound - 1
    if wanted.first <= last:
        yield wanted.first, last


def _found(cursor: Any, shelf: Shelf, wanted: Wanted, first: int, last: int, limit: int) -> list[int]:
    weeks = _weeks(first, last)
    # With weeks the index of terms alone is quickest: of a sum the planner knows no index.
    place = "place + 0" if weeks else "place"
    # Materialised, so that no plan walks all places in order and looks at each one's terms.
    cursor.execute(
        f"WITH found AS MATERIALIZED (SELECT place FROM {shelf} WHERE terms @@ %s::tsquery "  # noqa: S608  the shelf names the table
        f"AND {place} BETWEEN %s AND %s) SELECT place FROM found ORDER BY place DESC LIMIT %s",
        [weeks + _query(wanted), first, last, limit],
    )
    return [place for (place,) in cursor.fetchall()]


def _weeks(first: int, last: int) -> str:
    """The beginning of a query that is met in a few weeks; "" for many weeks."""
    weeks = range(week_of(first), week_of(last) + 1)
    return "" if len(weeks) > _MOST_WEEKS else f"({' | '.join(f"'{_WEEK}{week}'" for week in weeks)}) & "


def _query(wanted: Wanted) -> str:
    sign = _SIGNS[wanted.part]
    asked = [f"'{sign}{word}'" for word in wanted.words]
    for phrase in wanted.phrases:
        if sign:
            asked += [f"'{sign}{word}'" for word in phrase]
        asked += [f"'{_NEIGHBOURS}{pair}'" for pair in neighbours(phrase)]
        asked.append("(" + " <-> ".join(f"'{word}'" for word in phrase) + ")")
    asked += ["(" + " | ".join(f"'{_TAG}{tag}'" for tag in group) + ")" for group in wanted.tags]
    return " & ".join(asked)


def _vector(row: Row) -> str:
    """The row as PostgreSQL spells a tsvector."""
    places: dict[str, list[int]] = {}
    position = 0
    for part in (row.title, row.lead, row.body):
        for term in part:
            position = min(position + 1, _LAST_POSITION)
            places.setdefault(term, []).append(position)
        position += _GAP
    texts = [f"'{term}':{','.join(map(str, found))}" for term, found in places.items()]
    texts += _signed(_SIGNS["title"], row.title)
    texts += _signed(_SIGNS["lead"], (*row.title, *row.lead))
    texts += _signed(_TAG, row.tags)
    texts += _signed(_NEIGHBOURS, neighbours(row.title, row.lead, row.body))
    texts += _signed(_WEEK, [str(week_of(row.place))])
    return " ".join(texts)


def _signed(sign: str, terms: Iterable[str]) -> list[str]:
    return [f"'{sign}{term}'" for term in dict.fromkeys(terms)]
