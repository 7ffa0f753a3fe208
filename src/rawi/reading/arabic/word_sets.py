"""Word tables as sets of folded words: all of a table, or those of one kind."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.errors import TableError
from rawi.reading.memory import remembered
from rawi.reading.tables import table


@remembered(most=1 << 10)
def word_set(name: str) -> frozenset[str]:
    """The folded entries of a table's first column."""
    rows = table(name)
    column = next(iter(rows[0]))
    return frozenset(fold(row[column]) for row in rows)


@cache
def words_of_kind(name: str, kind: str, column: str = "kind") -> frozenset[str]:
    """As word_set, of the rows alone that have that kind in the column. Raises TableError where none has it:
    a kind is misspelled, here or in the table.
    """
    rows = table(name)
    words = next(iter(rows[0]))
    found = frozenset(fold(row[words]) for row in rows if row.get(column) == kind)
    if not found:
        raise TableError(table=name, reason=f"no {column} {kind}")
    return found


def is_in(word: str, *names: str) -> bool:
    """True when the folded word is in one of the tables."""
    return word in _words_of(names)


@cache
def _words_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(word_set, names))
