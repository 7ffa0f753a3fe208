"""Brackets and marks in a figure or date: «(60) ألف ريال», «لا يتجاوز (10%)», «الأحد (10 شوال)»."""

import re

PAIRS = {"(": ")", "[": "]", "«": "»", "“": "”", '"': '"'}
_OPENED_BY = {closing: opening for opening, closing in PAIRS.items()}
_OPENING = re.compile(r"[(\[«“\"] {0,2}$")
_CLOSING = re.compile(r" {0,2}([)\]»”\"])")
#: No opening mark stands further before a number.
_REACH = 3


def opening_before(text: str, start: int) -> int:
    """The place of the opening mark right before start, start where none stands there."""
    found = _OPENING.search(text, max(0, start - _REACH), start)
    return found.start() if found else start


def with_opening(text: str, start: int, end: int) -> int:
    """start, or the place of the mark right before it whose partner stands in text[start:end]."""
    place = opening_before(text, start)
    return place if place < start and _is_open(text[place:end], text[place]) == 0 else start


def with_closing(text: str, start: int, end: int) -> int:
    """end, or the place behind the mark right after it that closes one in text[start:end]."""
    found = _CLOSING.match(text, end)
    return found.end() if found and _is_open(text[start:end], _OPENED_BY[found[1]]) == 1 else end


def _is_open(words: str, opening: str) -> int:
    """How many such marks are opened and not closed among the words."""
    closing = PAIRS[opening]
    if opening == closing:
        return words.count(opening) % 2
    return words.count(opening) - words.count(closing)
