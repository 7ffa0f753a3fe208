"""Roles that answer for a body: «مدير», «رئيس» (tables/pledge_offices.tsv)."""

from collections.abc import Sequence
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table

#: «رئيس «سابك»»: marks that stand round the words of a title.
MARKS = '،,«»"“”()'


def is_office(word: str) -> bool:
    """True for the folded, bare word of a role that answers for a body."""
    return word in _offices()


def holds_office(title: Sequence[str]) -> bool:
    """True where the folded, bare words of a title hold such a role, and none that makes it another."""
    return any(is_office(word) and _offices()[word].isdisjoint(title) for word in title)


@cache
def _offices() -> dict[str, frozenset[str]]:
    """Folded role to the words that make it none."""
    return {fold(row["word"]): frozenset(fold(row["not"]).split()) for row in table("pledge_offices")}
