"""Nouns of where somebody speaks: «تصريح», «حفل»."""

from functools import cache

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.word_sets import word_set


@cache
def is_occasion(word: str) -> bool:
    """True for a noun of the occasions, also with a joined pronoun («في برقيتها», «خلال لقائه»)."""
    nouns = word_set("occasions")
    stems = (word.removesuffix(pronoun) for pronoun in OF_THIRD)
    return word in nouns or any(stem in nouns or stem[:-1] + "ه" in nouns for stem in stems if len(stem) > 2)
