"""Words of a folded text.

A word is letters, or a number with its separators (5,200 4٫2 9،000 11/6/2020). Letters and digits make
one word in Latin (f16, g20, jean-yves, o'neil) and where a short number is hyphenated to a word (كوفيد-19,
اف-16); other hyphens part words (الاميركي-الايراني, 2020-06-11, 12-15), as do the dots of an agency: أ.ف.ب,
أ. ف. ب and ا ف ب all give three words. Signs (%, $) are no words: they stand between two.
"""

import re
from array import array
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate, compress
from typing import NamedTuple

from rawi.reading.memory import Memory
from rawi.reading.values import dataclass

_NUMBER = r"[0-9]{1,3}(?:،[0-9]{3})+(?![0-9])|[0-9]+(?:[.,\u066b\u066c/][0-9]+)*"
_LATIN = r"[a-z\u00df-\u024f]"
_LATIN_WORD = rf"{_LATIN}(?:[0-9]|{_LATIN})*(?:[-'’](?:[0-9]|{_LATIN})+)*"
#: صفر is a score (صفر-1), not a name that a number belongs to.
_MODEL = r"(?<=[^\W\d_]{2})(?<!\bصفر)-[0-9]{1,3}(?![0-9])"
#: Any letters; those of Arabic, nearly all, are told twice as fast by their range.
LETTERS = r"(?:[ء-ي]++[^\W\d_]*+|[^\W\d_]++)"
#: Nearly every word: Arabic letters and nothing joined to them. Asked first, it saves a third of the time.
_PLAIN = r"[ء-ي]++(?![^\W_]|-)"
#: Letters and digits of a folded text (no marks are left in it); numbers keep inner separators.
WORD = re.compile(rf"{_PLAIN}|{_NUMBER}|{_LATIN_WORD}|{LETTERS}(?:{_MODEL})?")


class Word(NamedTuple):
    """One word: its folded letters and its place in the folded text (half-open, code points)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text, in order: their letters, and their places in it, each in a row of its own.

    gaps has what stands before each word, and one entry more for what follows the last. Rows are made, and
    asked for many words at once, in less time than a value for each word, and take a fifth of its memory.
    """

    texts: list[str]
    starts: Sequence[int]
    ends: Sequence[int]
    gaps: list[str]

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Word]:
        return map(Word, self.texts, self.starts, self.ends)


#: A space is told to be no word at once, not by each way to write one.
_split = re.compile(rf"(?=[^\W_])({WORD.pattern})").split
#: Each word once: tables are asked of it again and again, and the hash of its letters is kept with it.
_spelled = Memory(str, most=1 << 15)


def words(folded: str) -> Words:
    """All words of a folded text, in order. Linear; nothing is done here for each word."""
    parts = _split(folded)
    places = array("I", accumulate(map(len, parts)))
    return Words(list(map(_spelled.__getitem__, parts[1::2])), places[:-1:2], places[1::2], parts[::2])


def places_of(words: Sequence[str], wanted: Container[str]) -> list[int]:
    """Where, by number and in order, the wanted words stand among words: asked of each word of a page."""
    return list(compress(range(len(words)), map(wanted.__contains__, words)))
