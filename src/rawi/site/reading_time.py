"""How long an article takes to read."""

from collections.abc import Iterable
from math import ceil

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words

#: Arabic silent reading, words a minute: Brysbaert 2019, "How many words do we read per minute?", table 3.
WORDS_A_MINUTE = 181


def reading_minutes(texts: Iterable[str]) -> int:
    """Whole minutes, at least 1. Numbers count as words, in any digits."""
    return max(1, ceil(sum(len(words(fold(text))) for text in texts) / WORDS_A_MINUTE))
