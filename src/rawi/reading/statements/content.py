"""Content: where what is said ends, and whether it is the speaker's own words."""

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Form
from rawi.reading.spans import Span
from rawi.reading.statements.passage import Passage, Stretch
from rawi.reading.values import dataclass

_FINAL = " \u00a0\t\n.,،؛;:…-–—"


@dataclass(frozen=True, slots=True)
class Content:
    """What is said: the words [first, end), the places in the block, and the form.

    insertions are the editor's words in square brackets inside it.
    """

    first: int
    end: int
    span: Span
    form: Form
    insertions: tuple[Span, ...] = ()


def quoted_content(passage: Passage, quote: Stretch) -> Content:
    """A whole quotation as direct speech, without its marks and final punctuation."""
    span = trimmed(passage.text, quote.inner)
    return Content(quote.first, quote.end, span, Form.DIRECT, _insertions(passage.text, span))


def content_between(passage: Passage, first: int, end: int, *, joined: bool = False) -> Content:
    """The words [first, end) as what is said, with a closing mark whose opening one lies inside.

    joined leaves out the first word's joined preposition (بوقف is وقف).
    """
    start = _after_preposition(passage, first) if joined else with_mark(passage, first, end)
    span = Span(start, max(start, passage.closed_end(start, end)))
    return Content(first, end, span, _form(passage, first, end), _insertions(passage.text, span))


def with_mark(passage: Passage, first: int, end: int) -> int:
    """Where the words [first, end) begin: with the mark before them whose other half stands among them."""
    quote = passage.opening.get(first)
    is_whole = quote is not None and quote.closed and quote.end < end
    return quote.outer.start if quote is not None and is_whole else passage.starts[first]


def spoken(passage: Passage, first: int, end: int) -> Content:
    """The words [first, end) as direct speech that a colon opened."""
    span = Span(passage.starts[first], passage.closed_end(passage.starts[first], end))
    return Content(first, end, span, Form.DIRECT, _insertions(passage.text, span))


def _after_preposition(passage: Passage, first: int) -> int:
    """The place after a joined ب, with the marks and tatweel that belong to it."""
    place = passage.starts[first] + 1
    while place < passage.ends[first] and not fold(passage.text[place]):
        place += 1
    return place


def _form(passage: Passage, first: int, end: int) -> Form:
    """Mixed when a quotation begins inside; words inside somebody else's marks are not quoted anew."""
    return Form.INDIRECT if passage.opening.keys().isdisjoint(range(first, end)) else Form.MIXED


def trimmed(text: str, span: Span) -> Span:
    """The span without blanks and final punctuation; whole where nothing else is in it."""
    shorter = span.trim(text, strip=_FINAL)
    return shorter if len(shorter) else span


def _insertions(text: str, span: Span) -> tuple[Span, ...]:
    found: list[Span] = []
    start = text.find("[", span.start, span.end)
    while start >= 0:
        end = text.find("]", start, span.end)
        if end < 0:
            break
        found.append(Span(start, end + 1))
        start = text.find("[", end, span.end)
    return tuple(found)
