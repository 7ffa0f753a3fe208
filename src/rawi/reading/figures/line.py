"""The line: one block of prose as the rules of figures see it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from rawi.reading.arabic.prose import Prose
from rawi.reading.figures.numbers import NUMBER_WORDS, Number, numbers
from rawi.reading.figures.stretches import Stretches
from rawi.reading.spans import Span

if TYPE_CHECKING:
    from rawi.reading.figures.measures.measure import Measure
    from rawi.reading.figures.qualifiers import Qualified

_ADDRESS = re.compile(r"(?:[a-z]{2,10}://|www\.)\S+|[a-z0-9_.+-]{0,64}@\S*")
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670\u200e\u200f]")
_DIGIT = re.compile("[0-9]")
_TURNED = re.compile("[.,]\u200f")


@dataclass
class Line:
    """A block's prose, its words and its numbers. dates are the spans of date findings in Page.text.

    text is the folded text, in which all offsets of this package count; texts, starts, ends and gaps are
    those of its words.
    """

    prose: Prose
    dates: Sequence[Span] = field(default=())

    def __post_init__(self) -> None:
        self.text = self.prose.folded.text
        words = self.prose.words
        self.texts, self.starts, self.ends, self.gaps = words.texts, words.starts, words.ends, words.gaps

    @cached_property
    def measured(self) -> "dict[int, Measure | None]":
        """What numbers count, by first word, as far as it was asked for; see measures.measure_after."""
        return {}

    @cached_property
    def qualified(self) -> "dict[int, Qualified | None]":
        """The qualifiers before words, as far as they were asked for; see qualifiers.before."""
        return {}

    @cached_property
    def numbers(self) -> list[Number]:
        """The numbers, in order."""
        spelled = self.prose.places_of(NUMBER_WORDS)
        if not spelled and not _DIGIT.search(self.text):
            return []
        return numbers(self.text, self.prose.words, self._turned(), spelled=spelled)

    def _turned(self) -> frozenset[int]:
        """The places of digits with a right-to-left mark behind their point."""
        if "\u200f" not in self.prose.text:
            return frozenset()
        return frozenset(
            word.start
            for word in self.prose.words
            if word.text[0] in "0123456789" and _TURNED.search(self.prose.written(word.start, word.end))
        )

    @cached_property
    def number_at(self) -> dict[int, Number]:
        """First word to number."""
        return {number.first: number for number in self.numbers}

    def word(self, i: int) -> str:
        """The folded word at i, "" outside the line."""
        try:
            return self.texts[i] if i >= 0 else ""
        except IndexError:  # hardly ever asked there: a comparison each time costs more
            return ""

    def shown(self, start: int, end: int) -> str:
        """The source's letters of folded [start, end), without marks and tatweel."""
        return _MARKS.sub("", self.prose.written(start, end))

    def gap(self, left: int, right: int) -> str:
        """What stands between the words left and right."""
        return self.text[self.ends[left] : self.starts[right]]

    def near(self, left: int, right: int) -> bool:
        """True when both words exist and only blanks stand between them."""
        if left < 0 or right >= len(self.texts):
            return False
        gap = self.gaps[right] if right == left + 1 else self.gap(left, right)
        return gap == " " or not gap.strip()

    def is_run(self, first: int, last: int) -> bool:
        """True when only blanks stand between the words first…last."""
        return all(self.near(i, i + 1) for i in range(first, last))

    @cached_property
    def number_ends(self) -> frozenset[int]:
        """The last words of the numbers."""
        return frozenset(number.last for number in self.numbers)

    @cached_property
    def _addresses(self) -> Stretches:
        if not any(sign in self.text for sign in ("://", "www.", "@")):
            return Stretches(())
        return Stretches(match.span() for match in _ADDRESS.finditer(self.text))

    def in_address(self, place: int) -> bool:
        """True when the place lies inside a web or mail address."""
        return self._addresses.cover(place, place + 1)

    @cached_property
    def _dates(self) -> Stretches:
        return Stretches((date.start, date.end) for date in self.dates)

    def in_date(self, start: int, end: int) -> bool:
        """True when folded [start, end) lies inside a date finding."""
        if not self.dates:
            return False
        span = self.prose.span(start, end)
        return self._dates.cover(span.start, span.end)
