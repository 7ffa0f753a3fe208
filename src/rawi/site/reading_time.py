"""How long an article takes to read."""

from collections.abc import Iterable
from math import ceil

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words

#: Arabic silent reading, words a minute: Brysbaert 2019, "How many words do we read per minute?", table 3.
WORDS_A_MINUTE = 181


def word_count(texts: Iterable[str]) -> int:
    """How many words there are. Numbers count as words, in any digits."""
    return sum(len(words(fold(text))) for text in texts)


def reading_minutes(count: int) -> int:
    """How many whole minutes that many words take, at least 1."""
    return max(1, ceil(count / WORDS_A_MINUTE))
