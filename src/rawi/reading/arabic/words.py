"""Words of a folded text."""

import re
from typing import NamedTuple

#: Letters and digits of a folded text (no marks are left in it); numbers keep inner separators.
WORD = re.compile(r"[0-9]+(?:[.,\u066b\u066c/][0-9]+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class Word(NamedTuple):
    """One word: its folded letters and its place in the folded text (half-open, code points)."""

    text: str
    start: int
    end: int


def words(folded: str) -> list[Word]:
    """All words of a folded text, in order."""
    return [Word(match.group(), match.start(), match.end()) for match in WORD.finditer(folded)]
