"""Word tables as sets of folded words."""

from functools import cache

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.fold import fold
from rawi.reading.memory import remembered
from rawi.reading.tables import table


@remembered(most=1 << 10)
def word_set(name: str) -> frozenset[str]:
    """The folded entries of a table's first column."""
    return words_of_kind(name, "")


@cache
def words_of_kind(name: str, kind: str) -> frozenset[str]:
    """As word_set, of the rows of that kind alone; "" for all."""
    rows = table(name)
    column = next(iter(rows[0]))
    return frozenset(fold(row[column]) for row in rows if not kind or row.get("kind") == kind)


@cache
def is_occasion(word: str) -> bool:
    """True for a noun of the occasions, also with a joined pronoun («في برقيتها», «خلال لقائه»)."""
    nouns = word_set("occasions")
    stems = (word.removesuffix(pronoun) for pronoun in OF_THIRD)
    return word in nouns or any(stem in nouns or stem[:-1] + "ه" in nouns for stem in stems if len(stem) > 2)


def is_in(word: str, *names: str) -> bool:
    """True when the folded word is in one of the tables."""
    return word in _words_of(names)


@cache
def _words_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(word_set, names))
