"""How much two texts speak of one matter: the share of content words that they have in common."""

import re
from functools import cache

from rawi.reading.arabic.clitics import readings
from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table

_WORD = re.compile(r"\w{2,40}")
_LETTERS = 3
#: Words of the tables that say how, when and where, and never what about.
_EMPTY_TABLES = ("prepositions", "negations", "adverbs", "clause_starters", "pronoun_starters", "relatives")


def content_words(text: str) -> frozenset[str]:
    """The stems of the words that say what text is about, folded; numbers stay as they are."""
    return frozenset(
        stem
        for word in _WORD.findall(fold(text))
        if word not in _empty() and (stem := _stem(word)) not in _empty()
    )


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The words in common, of all words of both: 0 (no word) to 1 (all words)."""
    return len(one & other) / len(one | other) if one and other else 0.0


def is_denied(text: str) -> bool:
    """True when the text says that something is not, or will not be."""
    return any(word in _negations() for word in _WORD.findall(fold(text)))


def _stem(word: str) -> str:
    """The word without the clitics that a reading takes off, as long as a stem of three letters stays."""
    short = [
        reading.stem for reading in readings(word) if len(reading.stem) >= _LETTERS and not reading.pronoun
    ]
    return min(short, key=len) if short else word


@cache
def _negations() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in table("negations"))


@cache
def _empty() -> frozenset[str]:
    return frozenset(fold(next(iter(row.values()))) for name in _EMPTY_TABLES for row in table(name))
