"""Pages for the cases of names, made without the page reader, and the mark-up that the cases are written
in.
"""

import re
from itertools import pairwise

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding, NameValue
from rawi.reading.model.page import Block, BlockKind, Page, SourceFormat
from rawi.reading.names import find
from rawi.reading.spans import Span

LETTERS = {"person": "P", "organisation": "O", "place": "L", "agreement": "A", "event": "E"}
_MARK = re.compile(r"\{[POLAE] |\}")


def page_of(text: str) -> Page:
    """A page of the text's paragraphs, which line ends divide."""
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    blocks = tuple(Block(f"b{n}", BlockKind.PARAGRAPH, span) for n, span in enumerate(spans))
    return Page(text=text, format=SourceFormat.TEXT, encoding="utf-8", blocks=blocks)


def prose_of(page: Page) -> list[Prose]:
    """The prose of a page's blocks."""
    return [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]


def names(text: str) -> list[Finding]:
    """The names that the finder sees in text, in order."""
    page = page_of(text)
    return sorted(find(page, prose_of(page), []), key=lambda f: (f.start, -f.spans[0].end))


def value_of(finding: Finding) -> NameValue:
    """The finding's value, which is a name's."""
    assert isinstance(finding.value, NameValue)
    return finding.value


def values(text: str) -> dict[str, NameValue]:
    """The values of the page's names by name."""
    return {value_of(finding).name: value_of(finding) for finding in names(text)}


def plain(marked: str) -> str:
    """A case's text without its mark-up: {P a person}, {O an organisation}, {L a place}, {A …}, {E …}."""
    return _MARK.sub("", marked)


def marked(text: str) -> str:
    """The text with each name that is found in it in the mark-up of the cases."""
    marks = []
    for finding in names(text):
        span = finding.spans[0]
        marks.append((span.start, 1, -len(span), "{" + LETTERS[value_of(finding).type] + " "))
        marks.append((span.end, 0, len(span), "}"))
    marks.sort()
    places = [0, *(mark[0] for mark in marks), len(text)]
    pieces = [text[start:end] for start, end in pairwise(places)]
    return pieces[0] + "".join(mark[3] + piece for mark, piece in zip(marks, pieces[1:], strict=True))
