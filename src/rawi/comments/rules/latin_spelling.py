"""Arabic words written in Latin letters and digits: mamnou3 for ممنوع.

Only what has one of the digits that stand for an Arabic letter is taken for such a word: hmar could be
anything, 7mar is حمار. A newsroom that minds kalb lists it as it is written.
"""

import re

from rawi.comments.rules.tables import table

_WRITTEN = {row["letter"]: row["written"] for row in table("latin_sounds")}
_VOWELS = frozenset("اوي")
_SHORT_VOWEL = "[aeiou]?"
_PARTICLES = "(?:(?:wa?|fa?|bi?|ya)?(?:[aei]?l)?-?)?"
_LATIN_WORD = re.compile("(?=[a-z0-9']*[a-z])(?=[a-z0-9']*[2356789])[a-z0-9']{3,24}")


def may_be_arabic(token: str) -> bool:
    """True for a folded word in Latin letters with a digit that stands for an Arabic letter."""
    return _LATIN_WORD.fullmatch(token) is not None


def latin_spelling(word: str) -> re.Pattern[str] | None:
    """What a folded Arabic word looks like in Latin letters, to be matched in full; None for other words.

    Long vowels are written, short ones may be, a doubled letter stands for one with shadda.
    """
    if len(word) < 3 or not all(letter in _WRITTEN for letter in word):
        return None
    parts = [_PARTICLES]
    for place, letter in enumerate(word):
        if letter in _VOWELS:
            parts.append(_WRITTEN[letter])
        elif letter == "ه" and place == len(word) - 1:
            parts.append(f"{_SHORT_VOWEL}(?:h|t)?")
        else:
            follows_consonant = place and word[place - 1] not in _VOWELS
            parts.append(f"{_SHORT_VOWEL if follows_consonant else ''}(?:{_WRITTEN[letter]}){{1,2}}")
    return re.compile("".join(parts))
