"""Verbs where a name might go on, and words that only look like one."""

import re

from rawi.reading.arabic.clitics import BY_THAT
from rawi.reading.names.lexicon import (
    FAMILY,
    GIVEN,
    PERSONAL,
    VERB,
    lexicon,
)
from rawi.reading.names.sheet import Sheet

_PRESENT = re.compile(r"[يت](?:ت|ست)\w{3,}")
#: «حسني» is a name, «نافسني» a verb.
_SHORTEST_ME = 5


def is_verb(sheet: Sheet, i: int) -> bool:
    """«أجواء الرئيس سلام توحي بأن», «سلام يتمترس خلف»: a verb of the present before بأن, or of a form that no
    name has (يتفعّل، يستفعل).
    """
    token = sheet.tokens[i]
    if (_asks_me(token.text) or is_future(token.text)) and not token.facts & PERSONAL:
        return True
    if token.text[0] not in "يت" or token.facts & (GIVEN | FAMILY):
        return False
    if _PRESENT.fullmatch(token.text) or _is_of_many(token.text):
        return True
    return sheet.near(i + 1) and sheet.tokens[i + 1].text in BY_THAT


def _is_of_many(word: str) -> bool:
    """«أوباما وأردوغان يبحثان»: a verb of two or more."""
    return word.endswith(("ان", "ون")) and bool(lexicon().facts.get("ي" + word[1:-2], 0) & VERB)


def _asks_me(word: str) -> bool:
    """«هرتسوغ نافسني»: a verb with «me»."""
    if not word.endswith("ني") or len(word) <= _SHORTEST_ME or word[-3] == "ا":
        return False  # «كافاني», «حقاني» are families
    return bool(lexicon().facts.get(word[:-2], 0) & VERB)


def is_future(word: str) -> bool:
    """True for a verb of the future: «وفاة الملا عمر ستؤخر المحادثات»."""
    is_shaped = len(word) >= _SHORTEST_ME and word[0] == "س" and word[1] in "يتن"
    return is_shaped and bool(lexicon().facts.get("ي" + word[2:], 0) & VERB)
