"""How much two texts speak of one matter: the share of content words that they have in common."""

import re
from functools import cache

from rawi.reading.arabic.clitics import readings
from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table
from rawi.record.choices import CueClass, ItemKind, Polarity
from rawi.record.models import Item
from rawi.record.spelling import WEAK

_WORD = re.compile(r"[0-9]+|\w{2,40}")
_LETTERS = 3
#: Words of the tables that say how, when and where, and never what about.
_EMPTY_TABLES = ("prepositions", "negations", "adverbs", "clause_starters", "pronoun_starters", "relatives")


def content_words(text: str) -> frozenset[str]:
    """What the words that say what text is about are told by: their stems' firm letters; numbers whole."""
    words = (word for word in _WORD.findall(fold(text)) if word not in _empty())
    stems = (_stem(word) for word in words if word[0].isdecimal() or len(word) >= _LETTERS)
    return frozenset(stem.translate(WEAK) or stem for stem in stems if stem not in _empty())


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The words in common, of all words of both: 0 (no word) to 1 (all words)."""
    return len(one & other) / len(one | other) if one and other else 0.0


def is_turned(item: Item) -> bool:
    """True when an item says no: that something is not, that it is denied, that it will not be done."""
    if item.kind == ItemKind.PLEDGE:
        return bool(item.pledge.polarity == Polarity.REFRAIN)
    has_negation = any(word in _negations() for word in _WORD.findall(fold(item.words)))
    return has_negation != (item.statement.cue_class == CueClass.DENY)


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
