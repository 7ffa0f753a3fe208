"""The one fold: Arabic spellings that readers take as the same become the same, with a way back.

Search, word lists, name matching and de-duplication all use it. Text itself is never changed: matching
works on the folded text and maps back to the original (design decision 8).

Vowel marks, tatweel, joiners and bidi controls go; أ إ آ ٱ become ا, ى ی ئ become ي, ؤ becomes و, ة becomes ه
(decomposed hamza alike); letters of Persian, Kurdish, Urdu and of foreign names become their Arabic
neighbours (گ ك, پ ب, ڤ ف); presentation forms become letters; Arabic-Indic and extended digits become ASCII
ones, ٪ becomes %; Latin, Greek and Cyrillic lose case and accents. Punctuation, ء and line breaks stay.
"""

from array import array
from bisect import bisect_left
from codecs import charmap_build, charmap_decode, charmap_encode
from collections.abc import Sequence

from rawi.reading.arabic.letters import code_page, folds, resizing
from rawi.reading.memory import remembered
from rawi.reading.spans import Span
from rawi.reading.values import dataclass

_FOLDS = folds()
_RESIZING = resizing()
_PAGE = code_page()
_ENCODING = charmap_build(_PAGE.characters)
#: Texts up to so many letters are names and titles rather than paragraphs.
_SHORT = 48


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back to the original.

    starts is None where both have the same length; else starts[i] is the place in the original of folded
    character i, with one entry more for the end.
    """

    text: str
    starts: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The original's span for folded [start, end), marks after the last letter included.

        Where [start, end) takes only some letters of a ligature (U+FDFA folds to 18 characters), all of it.
        """
        return Span(*self.place(start, end))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """As span, as two numbers: for those who ask it of every word."""
        starts = self.starts
        if starts is None:
            return start, end
        if start == end:
            return starts[start], starts[start]
        last = starts[end - 1]
        while starts[end] == last:
            end += 1
        return starts[start], starts[end]

    def index(self, place: int) -> int:
        """The folded place of a place in the original: that of the first letter at or after it."""
        return place if self.starts is None else bisect_left(self.starts, place)


#: The places of ordinary texts, counted once: copying them is ten times as fast.
_PLACES = array("I", range(1 << 13))


def _places(start: int, end: int) -> array[int]:
    """The places [start, end)."""
    return _PLACES[start:end] if end <= len(_PLACES) else array("I", range(start, end))


def fold(text: str) -> str:
    """The folded form of text, for comparing; see fold_with_map for a way back.

    Idempotent; linear; never raises. It can be longer than text: one U+FDFA becomes 18 characters.
    """
    return _remembered(text) if len(text) <= _SHORT else _fold(text)


@remembered(most=1 << 13)
def _remembered(text: str) -> str:
    """As _fold: names and titles are folded many times on a page."""
    return _fold(text)


def _fold(text: str) -> str:
    ordinary = in_bytes(text)
    return text.translate(_FOLDS) if ordinary is None else _fold_bytes(ordinary)


def _fold_bytes(ordinary: bytes) -> str:
    """By way of bytes, ordinary text is folded in an eighth of the time of str.translate."""
    return charmap_decode(ordinary.translate(None, _PAGE.dropped), "strict", _PAGE.letters)[0]


def in_bytes(text: str) -> bytes | None:
    """The text in bytes of the code page of ordinary news (letters.code_page); None for any other text."""
    try:
        return charmap_encode(text, "strict", _ENCODING)[0]
    except UnicodeEncodeError:
        return None


def fold_with_map(text: str) -> Folded:
    """The folded form of text with its way back. Linear in the length of text; never raises."""
    ordinary = in_bytes(text)
    folded = fold(text) if ordinary is None else _fold_bytes(ordinary)
    # From ordinary text letters are only left out, so that its length tells whether any were.
    is_whole = not _RESIZING.search(text) if ordinary is None else len(folded) == len(text)
    if is_whole:
        return Folded(folded)
    starts = array("I")
    place = 0
    for match in _RESIZING.finditer(text):
        start, end = match.span()
        starts += _places(place, start)
        letters = _FOLDS[ord(text[start])]
        if letters:
            starts.extend([start] * len(str(letters)))
        place = end
    starts += _places(place, len(text) + 1)
    return Folded(folded, starts)
