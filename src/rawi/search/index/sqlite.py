"""The index in SQLite: an FTS5 table a shelf, its row ids the places.

FTS5 walks its lists from the last row id back, so the newest are found without looking at the others. The
entries' table takes the terms along when an entry goes, by a trigger: whoever deletes it. Source:
https://sqlite.org/fts5.html
"""

from collections.abc import Sequence
from time import monotonic
from typing import Any

from django.db import OperationalError

from rawi.search.index.parts import Row, Shelf, Wanted

_PARTS = {"": "{title lead body}", "lead": "{title lead}", "title": "{title}"}
#: How many steps of SQLite's machine pass between two looks at the clock: some hundred microseconds.
_STEPS = 5000


class SqliteIndex:
    """FTS5 tables beside the entries."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def create(self, shelf: Shelf) -> None:
        """The table of terms and the trigger that empties it."""
        terms = _terms(shelf)
        with self._connection.cursor() as cursor:
            cursor.execute(
                f"CREATE VIRTUAL TABLE {terms} USING fts5("
                "title, lead, body, tags, columnsize=0, tokenize=\"ascii tokenchars '.'\")"
            )
            cursor.execute(
                f"CREATE TRIGGER {terms}_go AFTER DELETE ON {shelf} "  # noqa: S608  the shelf names the table
                f"BEGIN DELETE FROM {terms} WHERE rowid = old.place; END"
            )

    def drop(self, shelf: Shelf) -> None:
        """Both away again."""
        with self._connection.cursor() as cursor:
            cursor.execute(f"DROP TRIGGER {_terms(shelf)}_go")
            cursor.execute(f"DROP TABLE {_terms(shelf)}")

    def write(self, shelf: Shelf, rows: Sequence[Row]) -> None:
        """Add the terms of entries that have just been made."""
        parts = [(row.place, *map(" ".join, (row.title, row.lead, row.body, row.tags))) for row in rows]
        terms = _terms(shelf)
        with self._connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {terms} (rowid, title, lead, body, tags) VALUES (%s, %s, %s, %s, %s)",  # noqa: S608  the shelf names the table
                parts,
            )

    def find(self, shelf: Shelf, wanted: Wanted, *, limit: int, seconds: float) -> list[int]:
        """The places of the newest entries that have what is wanted; [] where that takes too long."""
        terms = _terms(shelf)
        statement = (
            f"SELECT rowid FROM {terms} WHERE {terms} MATCH %s "  # noqa: S608  the shelf names the table
            "AND rowid BETWEEN %s AND %s ORDER BY rowid DESC LIMIT %s"
        )
        deadline = monotonic() + seconds
        with self._connection.cursor() as cursor:
            driver = self._connection.connection
            driver.set_progress_handler(lambda: monotonic() > deadline, _STEPS)
            try:
                cursor.execute(statement, [_match(wanted), wanted.first, wanted.last, limit])
                return [place for (place,) in cursor.fetchall()]
            except OperationalError as fault:
                if "interrupted" not in str(fault):
                    raise
                return []
            finally:
                driver.set_progress_handler(None, 0)


def _terms(shelf: Shelf) -> str:
    return f"{shelf}_terms"


def _match(wanted: Wanted) -> str:
    """The question in FTS5's language: every term in quotes, every part named."""
    texts = [f'"{word}"' for word in wanted.words]
    texts += [f'"{" ".join(phrase)}"' for phrase in wanted.phrases]
    asked = [f"({_PARTS[wanted.part]} : ({' AND '.join(texts)}))"] if texts else []
    for group in wanted.tags:
        asked.append("(tags : (" + " OR ".join(f'"{tag}"' for tag in group) + "))")
    return " AND ".join(asked)
