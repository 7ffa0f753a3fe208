"""Adjectives that make no name (الجديد، السابق), and those of clubs (النصراوي)."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.sheet import Sheet
from rawi.reading.tables import table


@cache
def general_adjectives() -> frozenset[str]:
    """Adjectives that make no name, masculine and feminine, folded, without the article."""
    return both_genders(word_set("general_adjectives"))


@cache
def club_adjectives() -> frozenset[str]:
    """Adjectives of clubs, masculine, folded, without the article («نصراوي»)."""
    return frozenset(fold(row["adjective"]) for row in table("club_adjectives"))


@cache
def _of_clubs() -> frozenset[str]:
    return both_genders(club_adjectives())


def both_genders(adjectives: frozenset[str]) -> frozenset[str]:
    """The folded adjectives, masculine, and their feminines in ة."""
    return adjectives | {word + "ه" for word in adjectives}


def is_general(sheet: Sheet, i: int) -> bool:
    """True for an adjective that makes no name: الجديد، السابق."""
    return sheet.tokens[i].stem.removeprefix("ال") in general_adjectives()


def is_of_club(sheet: Sheet, i: int) -> bool:
    """True for النصراوي, الهلالي: a club's behind an office, a family name behind a given name."""
    return sheet.tokens[i].stem.removeprefix("ال") in _of_clubs()
