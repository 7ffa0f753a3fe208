"""The index: terms of each entry, found by what a question wants.

Both databases hold the same terms and give the same places for the same question: SQLite in an FTS5 table
whose row ids are the places, PostgreSQL in a tsvector beside the entry with a GIN index. Terms come from
rawi.reading.arabic.search_terms, are letters and digits, and are quoted nevertheless.
"""

from collections.abc import Sequence
from typing import Protocol

from django.db import connections

from rawi.search.index.parts import Row, Shelf, Wanted
from rawi.search.index.postgres import PostgresIndex
from rawi.search.index.sqlite import SqliteIndex

__all__ = ["Index", "Row", "Shelf", "Wanted", "index_on"]


class Index(Protocol):
    """What search asks of a database."""

    def create(self, shelf: Shelf) -> None:
        """Make what holds the terms; the entries' own table is there."""

    def drop(self, shelf: Shelf) -> None:
        """Take it away again."""

    def write(self, shelf: Shelf, rows: Sequence[Row]) -> None:
        """Add the terms of entries that have just been made."""

    def find(self, shelf: Shelf, wanted: Wanted, *, limit: int, seconds: float) -> list[int]:
        """The places of the newest entries that have what is wanted; [] where that takes too long."""


def index_on(alias: str = "default") -> Index:
    """The index in the database of that alias."""
    connection = connections[alias]
    return PostgresIndex(connection) if connection.vendor == "postgresql" else SqliteIndex(connection)
