"""Nouns of where somebody speaks: «تصريح», «حفل»."""

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.memory import remembered


@remembered(most=1 << 12)
def is_occasion(word: str) -> bool:
    """True for a noun of the occasions, also with a joined pronoun («في برقيتها», «خلال لقائه»)."""
    nouns = word_set("occasions")
    stems = (word.removesuffix(pronoun) for pronoun in OF_THIRD)
    return word in nouns or any(stem in nouns or stem[:-1] + "ه" in nouns for stem in stems if len(stem) > 2)
