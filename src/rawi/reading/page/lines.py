"""Lines: the pieces that a page is sorted from, with what the source says about each."""

import re
from dataclasses import dataclass, field
from functools import cache

from rawi.reading.arabic.fold import in_bytes
from rawi.reading.arabic.letters import code_page
from rawi.reading.model.page import BlockKind, BoilerplateKind
from rawi.reading.spans import Span

#: The letters of Arabic are told faster by their range.
_WORD = re.compile(r"[ء-ي\w]++(?:[\u064b-\u0652\u0670\u0640'’-]++\w++)*+")
_JOINING = re.compile(r"[\u064b-\u0652\u0670'’-]")
#: A letter that joins two others, or stands alone.
_TATWEEL = "\u0640"
_ENDS_SENTENCE = re.compile(r"[.!?؟…۔][\"”»’')\]\s]*\Z")
#: Enough of a line to tell what it is; longer ones are paragraphs whatever they say.
SHORT = 600
#: A line of so many words, or a shorter one that ends as a sentence, is text.
PROSE_WORDS = 20
SENTENCE_WORDS = 8


@dataclass(frozen=True, slots=True)
class Hint:
    """What HTML says about a line; plain text says nothing.

    tag is the block's element; zone the kind of boilerplate that its surroundings are; role what its class
    or microdata call it (headline, byline, published, section, caption); in_body whether it lies in the
    main text; links the share (0 to 1) of its letters that are links.
    """

    tag: str = ""
    zone: BoilerplateKind | None = None
    role: str = ""
    in_body: bool = False
    links: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line or joined paragraph. span counts in the page's text; words is how many words it has."""

    span: Span
    text: str
    words: int
    hint: Hint = Hint()

    @property
    def is_short(self) -> bool:
        """True where the line may be something else than a paragraph."""
        return len(self.text) <= SHORT

    @property
    def ends_sentence(self) -> bool:
        """True where the line ends as sentences end."""
        return bool(_ENDS_SENTENCE.search(self.text[-12:]))


def line_of(text: str, span: Span, hint: Hint = Hint()) -> Line | None:
    """The line at span, white space trimmed; None where nothing is left."""
    span = span.trim(text, strip=" \t\r\n\f\v\u00a0\u200e\u200f\ufeff\u2028\u2029\u3000")
    words = span.of(text)
    return Line(span, words, _count(words), hint) if words else None


def _count(text: str) -> int:
    """How many words the text has: of ordinary text told from bytes, in a third of the time."""
    ordinary = in_bytes(text)
    if ordinary is None or _TATWEEL in text:
        return len(_WORD.findall(text))
    letters, joining = _kinds()
    row = ordinary.translate(letters, joining)
    return row.count(b" w") + row.startswith(b"w")


@cache
def _kinds() -> tuple[bytes, bytes]:
    """Of the bytes of ordinary text: "w" for those of words, " " for others; those that only join words."""
    characters = code_page().characters
    letters = bytes(ord("w" if _WORD.match(character) else " ") for character in characters)
    return letters, bytes(byte for byte, letter in enumerate(characters) if _JOINING.match(letter))


def is_prose(line: Line) -> bool:
    """True for a line of an article's text: long, or a whole sentence."""
    if line.words >= PROSE_WORDS:
        return True
    return line.words >= SENTENCE_WORDS and line.text.endswith((".", ".»", '."', "؛"))


@dataclass(slots=True)
class Sheet:
    """The lines of a page with what they were found to be; rules fill it in, the earlier ones win.

    credits and captions hold, for caption lines, the places of the credit and of the caption's own words.
    """

    text: str
    lines: list[Line]
    kinds: dict[int, BlockKind] = field(default_factory=dict)
    why: dict[int, BoilerplateKind] = field(default_factory=dict)

    def set(self, index: int, kind: BlockKind) -> None:
        """Say what a line is, unless that was said before."""
        self.kinds.setdefault(index, kind)

    def drop(self, index: int, why: BoilerplateKind) -> None:
        """Leave a line out as boilerplate, unless it was said before what it is."""
        if index not in self.kinds:
            self.kinds[index] = BlockKind.BOILERPLATE
            self.why[index] = why

    def is_open(self, index: int) -> bool:
        """True while nobody has said what the line is."""
        return index not in self.kinds

    def of_kind(self, *kinds: BlockKind) -> list[int]:
        """The lines that were found to be of one of these kinds, in order."""
        return [index for index in range(len(self.lines)) if self.kinds.get(index) in kinds]
