"""Passage: one block as the statement rules see it: words, what stands between them, quotations, sentence
ends.

Word numbers count the folded words of the block; places count code points of the block's own text (not the
folded one), so that every place is Page.text's after adding the block's offset.
"""

from bisect import bisect_left
from typing import Self

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span
from rawi.reading.values import dataclass

#: Marks between two words at which a clause may end.
BREAKS = frozenset(",،;؛:.…-–—([!?؟\n")


_CLOSERS = {")": "(", "]": "[", "»": "«", "”": "“", "’": "‘", "›": "‹"}
#: How many letters of a parenthesis are looked at on each side.
_PARENTHESIS = 40


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quotation by word numbers: [first, end), with its places and whether its closing mark was found."""

    first: int
    end: int
    inner: Span
    outer: Span
    closed: bool


class Passage:
    """One block, prepared once for all rules; see the module for what its numbers count.

    gaps has what stands before each word, one entry more for what follows the last; sentence_starts and
    sentence_ends, for each word, its sentence's first word and the one after its last. quotes are the
    quotations that hold a word, outermost only, in order; quote_of has the one around each quoted word,
    opening the one that opens just before a word. The rules ask for all of them again and again.
    """

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self.text = prose.text
        self.kind: BlockKind = prose.kind
        self.offset = prose.offset
        self.words = prose.texts
        self.count = len(prose.words)
        self.starts = prose.places(prose.words.starts)
        self.ends = prose.ends
        self.gaps = self._gaps()
        self.sentence_ends = self._sentence_ends()
        self.sentence_starts = self._sentence_starts()
        self.quotes = self._quotes()
        self.quote_of = {word: quote for quote in self.quotes for word in range(quote.first, quote.end)}
        self.opening = {quote.first: quote for quote in self.quotes}

    def _gaps(self) -> list[str]:
        text, folded = self.text, self.prose.folded
        if folded.starts is None and folded.text.count(" ") == text.count(" "):
            # Nothing else was folded to a space: so nearly all gaps are known without being cut out.
            gaps = self.prose.words.gaps.copy()
            for word in [word for word, gap in enumerate(gaps) if gap != " "]:
                start = self.ends[word - 1] if word else 0
                gaps[word] = text[start : self.starts[word]] if word < self.count else text[start:]
            return gaps
        starts, ends = (*self.starts, len(text)), (0, *self.ends)
        return [text[start:end] for start, end in zip(ends, starts, strict=True)]

    def _sentence_ends(self) -> list[int]:
        found: list[int] = []
        for sentence in self.prose.sentences:
            if self._is_in_parenthesis(sentence.end - self.offset):
                continue
            end = bisect_left(self.starts, sentence.end - self.offset)
            found.extend([end] * (end - len(found)))
        found.extend([self.count] * (self.count - len(found)))
        return found

    def _sentence_starts(self) -> list[int]:
        found: list[int] = []
        while len(found) < self.count:
            first = len(found)
            found += [first] * (self.sentence_ends[first] - first)
        return found

    def _is_in_parenthesis(self, place: int) -> bool:
        """True inside a short parenthesis: the full stops of «(إن. بي. سي)» end no sentence."""
        opened = self.text.rfind("(", max(0, place - _PARENTHESIS), place)
        if opened < 0 or ")" in self.text[opened:place]:
            return False
        return ")" in self.text[place : place + _PARENTHESIS]

    def _quotes(self) -> list[Stretch]:
        found: list[Stretch] = []
        for quoted in self.prose.quoted:
            first = bisect_left(self.starts, quoted.inner.start)
            end = bisect_left(self.starts, quoted.inner.end)
            if end > first and not (found and quoted.outer.start < found[-1].outer.end):
                found.append(Stretch(first, end, quoted.inner, quoted.outer, quoted.closed))
        return found

    @classmethod
    def of(cls, prose: Prose) -> Self:
        """The block's passage: the one made of it before, where there is one."""
        made = prose.prepared.get(cls)
        if not isinstance(made, cls):
            made = prose.prepared[cls] = cls(prose)
        return made

    def last_letter(self, word: int) -> str:
        """The word's last letter as printed: ة and ه fold to one."""
        return self.text[self.ends[word] - 1]

    def span(self, start: int, end: int) -> Span:
        """The place in Page.text of the words [start, end)."""
        return Span(self.starts[start] + self.offset, self.ends[end - 1] + self.offset)

    def said(self, start: int, end: int) -> str:
        """The words [start, end) as the page prints them, with the closing marks of what opens inside."""
        return self.text[self.starts[start] : self.closed_end(self.starts[start], end)]

    def closed_end(self, place: int, end: int) -> int:
        """Where the word before end ends, with the marks after it that close what opened since place."""
        last = self.ends[end - 1]
        if self.gaps[end] == " ":
            return last
        inside = self.text[place:last]
        for mark in self.gaps[end]:
            opener = _CLOSERS.get(mark)
            is_closing = (
                inside.count('"') % 2 if mark == '"' else opener and inside.count(opener) > inside.count(mark)
            )
            if not is_closing:
                break
            last += 1
            inside += mark
        return last
