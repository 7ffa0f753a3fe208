"""Entries: the words of the tables behind a date, for those who ask why it was found."""

from collections.abc import Sequence

from rawi.reading.dates.tokens import Token
from rawi.reading.dates.vocabulary import CORE, tables_by_kind


def entry_of(date: Token, island: Sequence[Token], folded: str) -> str:
    """«months: يونيو; relative_adjectives: الماضي»: table and folded word of each piece of the date.

    "" where digits alone make it.
    """
    pieces = [token for token in island if date.start <= token.start and token.end <= date.end]
    found = [f"{table}: {folded[token.start : token.end]}" for token in pieces if (table := _table(token))]
    return "; ".join(dict.fromkeys(found))


def _table(token: Token) -> str:
    """The table of its first kind that is of the core, "" for none."""
    tables = tables_by_kind()
    return next((tables[kind] for kind in token.senses if kind in CORE and kind in tables), "")
