"""Tokens: the words of a block that can be part of a date, each as one letter of an alphabet of kinds.

Rules are regular expressions over these letters, so that they say what they mean («a number, then a month»)
and run over a few letters instead of the text.
"""

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import NamedTuple, cast

from rawi.reading.arabic.prose import Prose
from rawi.reading.arabic.wanted import Wanted
from rawi.reading.arabic.words import LETTERS
from rawi.reading.dates.alphabet import letter_of
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.lexicon import lexicon
from rawi.reading.dates.when import When
from rawi.reading.memory import Memory
from rawi.reading.values import dataclass

Sense = int | float | str | When | Length

#: Words, numbers (with the points and colons inside them), single marks.
_WORD = re.compile(LETTERS + r"|[0-9]+(?:[.:,٫٬،][0-9]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of an island: its letter.

    Its place in the folded text, its first raw word, and its senses by kind.
    """

    letter: str
    start: int
    end: int
    word: int
    senses: Mapping[str, Sense] = field(default_factory=dict)
    rule: str = ""

    def has(self, kind: str) -> bool:
        """True when the token may be of that kind."""
        return kind in self.senses

    def number(self, kind: str) -> int:
        """Its sense of that kind as a whole number."""
        return cast(int, self.senses[kind])

    def text(self, kind: str) -> str:
        """Its sense of that kind as a word."""
        return str(self.senses[kind])

    @property
    def when(self) -> When:
        """The time that it names (kind date)."""
        return cast(When, self.senses["date"])

    @property
    def length(self) -> Length:
        """The length that it names (kind length)."""
        return cast(Length, self.senses["length"])


class _Piece(NamedTuple):
    """What stands between two spaces: its words, and a letter for each."""

    row: str
    texts: list[str]


def _piece(text: str) -> _Piece:
    texts = _WORD.findall(text)
    return _Piece(lexicon().row(texts), texts)


#: The pieces of folded texts: most have been seen before.
_pieces = Memory(_piece, most=1 << 15)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text as letters (row) and, where some of them could be a date, as they are."""

    folded: str
    row: str
    texts: list[str]
    starts: Sequence[int]

    def at(self, i: int) -> str:
        """Word i, "" beyond either end."""
        return self.texts[i] if 0 <= i < len(self.texts) else ""


#: Without one of these, a block has no date unless it has numbers or words of Latin letters, which the prose
#: may keep together («mid-2020»).
_CORE = Wanted(lambda: lexicon().core)
_may_hide_core = re.compile("[0-9a-z\u00df-\u024f]").search


def words_in(prose: Prose, *, keep: bool = False) -> Words:
    """The words of a block; with keep, whoever asks next is given the same. Kept, they take much memory."""
    words = prose.prepared.pop(Words, None)
    if not isinstance(words, Words):
        folded = prose.folded.text
        may_be_dated = prose.has(_CORE) or _may_hide_core(folded)
        words = words_of(folded) if may_be_dated else Words(folded, "", [], [])
    if keep:
        prose.prepared[Words] = words
    return words


def words_of(folded: str) -> Words:
    """The words of a folded text."""
    pieces = list(map(_pieces.__getitem__, folded.split(" ")))
    row = "".join([piece.row for piece in pieces])
    if lexicon().island.search(row) is None:
        return Words(folded, row, [], [])
    texts: list[str] = []
    for piece in pieces:
        texts += piece.texts
    return Words(folded, row, texts, _starts(folded, texts))


def _starts(folded: str, texts: Sequence[str]) -> array[int]:
    """Where the words stand: each is the next of its letters, as nothing between two words looks like one."""
    starts = array("I")
    place = 0
    for text in texts:
        place = folded.index(text, place)
        starts.append(place)
        place += len(text)
    return starts


def islands(words: Words) -> Iterator[list[Token]]:
    """The stretches of words that could be a date, as tokens."""
    for match in lexicon().island.finditer(words.row):
        if tokens := _tokens(words, match.start(), match.end()):
            yield tokens


def _tokens(words: Words, first: int, last: int) -> list[Token]:
    known = lexicon()
    tokens: list[Token] = []
    i = first
    while i < last:
        entry = known.entry(words.texts[i], words.at(i + 1))
        phrase = known.phrase_at(words.texts, i, entry.base) if entry.base else None
        if entry.clitics:
            tokens += _clitics(entry.clitics, words, i)
        start = words.starts[i] + len(words.texts[i]) - len(entry.body)
        taken = phrase.words if phrase else 1
        end = words.starts[i + taken - 1] + len(words.texts[i + taken - 1])
        known_as = phrase or entry
        tokens.append(Token(known_as.letter, start, end, i, known_as.senses))
        i += taken
    return tokens


def _clitics(clitics: str, words: Words, i: int) -> list[Token]:
    start = words.starts[i]
    return [
        Token(letter_of(senses), start + place, start + place + 1, i, senses)
        for place, senses in enumerate(lexicon().clitic(clitic) for clitic in clitics)
    ]


def letters(tokens: list[Token]) -> str:
    """The tokens as letters."""
    return "".join([token.letter for token in tokens])
