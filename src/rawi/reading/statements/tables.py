"""Word tables as sets of folded words."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table


@cache
def word_set(name: str, kind: str = "") -> frozenset[str]:
    """The folded entries of a table's first column; with kind, only the rows of that kind."""
    rows = table(name)
    column = next(iter(rows[0]))
    return frozenset(fold(row[column]) for row in rows if not kind or row.get("kind") == kind)


def is_in(word: str, *names: str) -> bool:
    """True when the folded word is in one of the tables."""
    return any(word in word_set(name) for name in names)
