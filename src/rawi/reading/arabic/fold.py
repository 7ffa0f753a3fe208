"""The one fold: Arabic spellings that readers take as the same become the same, with a way back.

Search, word lists, name matching and de-duplication all use it. Text itself is never changed: matching
works on the folded text and maps back to the original (design decision 8).
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rawi.reading.spans import Span

#: Marks, tatweel, joiners and bidi controls: they carry no letter.
_DROPPED = (
    "\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"
    "\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
_CHANGES_LENGTH = re.compile(f"[{_DROPPED}\ufb50-\ufdff\ufe70-\ufefc]")

_LETTERS = {
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    **dict.fromkeys("ىیېۍێے", "ي"),
    "ئ": "ي",
    "ؤ": "و",
    **dict.fromkeys("ةۃہھەۀ", "ه"),
    **dict.fromkeys("کڪګ", "ك"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009", " "),
}
_DIGITS = {
    chr(base + n): str(n) for base in (0x0660, 0x06F0) for n in range(10)
}
_TABLE = str.maketrans(_LETTERS | _DIGITS)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back to the original.

    starts is None where both have the same length; else starts[i] is the place in the original of folded
    character i, with one entry more for the end.
    """

    text: str
    starts: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The original's span for folded [start, end), marks after the last letter included."""
        if self.starts is None:
            return Span(start, end)
        if start == end:
            return Span(self.starts[start], self.starts[start])
        return Span(self.starts[start], self.starts[end])


def fold(text: str) -> str:
    """The folded form of text, for comparing; see fold_with_map for a way back."""
    return fold_with_map(text).text


def fold_with_map(text: str) -> Folded:
    """The folded form of text with its way back. Linear in the length of text; never raises."""
    if not _CHANGES_LENGTH.search(text):
        return Folded(text.translate(_TABLE))
    pieces: list[str] = []
    starts: list[int] = []
    for place, character in enumerate(text):
        piece = _fold_character(character)
        pieces.append(piece)
        starts.extend([place] * len(piece))
    starts.append(len(text))
    return Folded("".join(pieces), starts)


def _fold_character(character: str) -> str:
    if not _CHANGES_LENGTH.match(character):
        return character.translate(_TABLE)
    if "\ufb50" <= character <= "\ufefc" and character != "\ufeff":
        plain = unicodedata.normalize("NFKC", character)
        return _CHANGES_LENGTH.sub("", plain).translate(_TABLE)
    return ""
