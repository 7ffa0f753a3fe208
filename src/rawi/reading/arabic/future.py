"""Verbs of the future by their form: «سيرتفع», «وستبلغ»."""

import re
from functools import cache

from rawi.reading.arabic.word_sets import word_set

_VERB = re.compile(r"[وف]?س[يتن][^\W\d_]{2,}")


def is_future_form(word: str) -> bool:
    """True for a folded word with سـ before a present, unless future_lookalikes has it («سيارة»)."""
    return bool(_VERB.fullmatch(word)) and not is_lookalike(word.lstrip("وف"))


def is_lookalike(word: str) -> bool:
    """True for folded nouns that begin like such a verb: سياسة, سنوات, ستار."""
    exact, stems = _lookalikes()
    return word in exact or word.startswith(stems)


@cache
def _lookalikes() -> tuple[frozenset[str], tuple[str, ...]]:
    words = word_set("future_lookalikes")
    return frozenset(w for w in words if w[-1] != "*"), tuple(w[:-1] for w in words if w[-1] == "*")
