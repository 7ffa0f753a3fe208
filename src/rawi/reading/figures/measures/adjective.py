"""The adjective that makes a term of a counted noun: «886 وحدة استيطانية», «77 مركزا انتخابيا»."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.figures.line import Line
from rawi.reading.figures.numbers import Number
from rawi.reading.tables import table

_SHORTEST = 5
_JOINED = ("ال", "و", "ل", "ب", "ك", "ف")
_HUNDRED = 100


@cache
def _no_terms() -> frozenset[str]:
    """Folded adjectives of peoples, and adverbs that look like adjectives (سنويا)."""
    peoples = {fold(row[column]) for row in table("demonyms") for column in ("male", "female")}
    return word_set("term_lookalikes") | peoples | {word + "ا" for word in peoples}


def term_end(line: Line, i: int, number: Number) -> int:
    """The word of the relative adjective behind the counted noun at i, else i."""
    noun, word = line.word(i), line.word(i + 1)
    if len(word) < _SHORTEST or word.startswith(_JOINED) or word in _no_terms() or not line.near(i, i + 1):
        return i
    if noun.endswith("ا"):
        return i + word.endswith("يا")
    if word.endswith("يه") and (noun.endswith("ه") or number.value <= 10):
        return i + 1
    return i + (word.endswith("ي") and number.value >= _HUNDRED and not noun.endswith("ه"))
