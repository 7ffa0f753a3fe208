"""Prose: one block's text, analysed once for all finders."""

from array import array
from bisect import bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from rawi.reading.arabic.fold import Folded, fold_with_map
from rawi.reading.arabic.quotation_marks import Quoted, quoted
from rawi.reading.arabic.sentences import sentences
from rawi.reading.arabic.wanted import Wanted, WantedHere
from rawi.reading.arabic.words import Words, places_of, words
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span


@dataclass
class Prose:
    """The text of one block with what every finder asks of it.

    text is the block's words as the source has them; offset is where they begin in Page.text. Finders
    match in folded.text and words (folded code points) and return through span(), which gives the place
    in Page.text. texts are the words' letters, to be asked for many at once. prepared keeps what one finder
    made of the block for another, by its type.
    """

    block: str
    kind: BlockKind
    text: str
    offset: int
    prepared: dict[type, object] = field(default_factory=dict, compare=False, repr=False)
    folded: Folded = field(init=False, compare=False, repr=False)
    words: Words = field(init=False, compare=False, repr=False)
    texts: list[str] = field(init=False, compare=False, repr=False)
    _here: WantedHere | None = field(default=None, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.folded = fold_with_map(self.text)
        self.words = words(self.folded.text)
        self.texts = self.words.texts

    def has(self, wanted: Wanted) -> bool:
        """True where the block has one of the words wanted."""
        here = self._here
        if here is None or wanted.bit >= here.beyond:
            here = self._look()
        return here.bits & wanted.bit != 0

    def places_of(self, wanted: Wanted) -> list[int]:
        """The numbers of the block's words that are wanted, in order."""
        here = self._here
        if here is None or wanted.bit >= here.beyond:
            here = self._look()
        return here.places(wanted) if here.bits & wanted.bit else []

    def _look(self) -> WantedHere:
        """Look all words up: the first time that any are wanted, and for a module that was loaded since."""
        here = self._here = WantedHere(self.texts)
        return here

    def having(self, words: Container[str]) -> list[int]:
        """As places_of, for words that are known for one page only."""
        return places_of(self.texts, words)

    @cached_property
    def ends(self) -> Sequence[int]:
        """Where each word ends in text, marks after its last letter included."""
        return self.places(self.words.ends)

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences, as spans in Page.text, in order."""
        return [sentence.shift(self.offset) for sentence in sentences(self.text)]

    @cached_property
    def quoted(self) -> list[Quoted]:
        """The stretches in quotation marks, as spans in self.text, in order, outermost first."""
        return quoted(self.text)

    def places(self, folded: Iterable[int]) -> array[int]:
        """The places in text of places in the folded text."""
        ways = self.folded.starts
        return array("I", folded if ways is None else map(ways.__getitem__, folded))

    def span(self, start: int, end: int) -> Span:
        """The place in Page.text of folded [start, end)."""
        first, last = self.folded.place(start, end)
        return Span(first + self.offset, last + self.offset)

    def written(self, start: int, end: int) -> str:
        """The source's letters of folded [start, end), marks included."""
        first, last = self.folded.place(start, end)
        return self.text[first:last]

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the place (in Page.text); the whole block where none does."""
        number = bisect_right(self._starts, place) - 1
        if number >= 0 and place < self.sentences[number].end:
            return self.sentences[number]
        return Span(self.offset, self.offset + len(self.text))

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]
