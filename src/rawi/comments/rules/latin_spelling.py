"""Arabic words written in Latin letters and digits: mamnou3 for ممنوع.

Only what has one of the digits that stand for an Arabic letter is taken for such a word: hmar could be
anything, 7mar is حمار. A newsroom that minds kalb lists it as it is written.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

from rawi.comments.rules.tables import table

_WRITTEN = {row["letter"]: row["written"] for row in table("latin_sounds")}
_VOWELS = frozenset("اوي")
_SHORT_VOWEL = "[aeiou]?"
_PARTICLES = re.compile("(?:wa?|fa?|bi?|ya)?(?:[aei]?l)?-?")
_LONGEST_PARTICLES = 5
_LATIN_WORD = re.compile("(?=[a-z0-9']*[a-z])(?=[a-z0-9']*[2356789])[a-z0-9']{3,24}")
_LEAST_LETTERS = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz23456789'"
#: How each Arabic letter's writing can begin; "" where it may be left out.
_BEGINNINGS = {
    letter: frozenset(
        first for first in ("", *_LETTERS) if regex.fullmatch(written, first, partial=bool(first))
    )
    for letter, written in _WRITTEN.items()
}


def may_be_arabic(token: str) -> bool:
    """True for a folded word in Latin letters with a digit that stands for an Arabic letter."""
    return _LATIN_WORD.fullmatch(token) is not None


def without_particles(token: str) -> Iterator[str]:
    """The word itself, and what is left of it behind el, wa, bi and such."""
    for length in range(_LONGEST_PARTICLES + 1):
        if _PARTICLES.fullmatch(token[:length]):
            yield token[length:]


def first_letters(word: str) -> frozenset[str]:
    """How a folded Arabic word can begin in Latin letters; empty where it has no such spelling."""
    if len(word) < _LEAST_LETTERS or not all(letter in _WRITTEN for letter in word):
        return frozenset()
    found: frozenset[str] = frozenset()
    for letter in word:
        found |= _BEGINNINGS[letter]
        if "" not in _BEGINNINGS[letter]:
            break
    return found - {""}


@lru_cache(maxsize=1 << 13)
def latin_spelling(word: str) -> re.Pattern[str]:
    """What a folded Arabic word looks like in Latin letters, to be matched in full; see first_letters.

    Long vowels are written, short ones may be, a doubled letter stands for one with shadda.
    """
    parts = []
    for place, letter in enumerate(word):
        if letter in _VOWELS:
            parts.append(_WRITTEN[letter])
        elif letter == "ه" and place == len(word) - 1:
            parts.append(f"{_SHORT_VOWEL}(?:h|t)?")
        else:
            follows_consonant = place and word[place - 1] not in _VOWELS
            parts.append(f"{_SHORT_VOWEL if follows_consonant else ''}(?:{_WRITTEN[letter]}){{1,2}}")
    return re.compile("".join(parts))
