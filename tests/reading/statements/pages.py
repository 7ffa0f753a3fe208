"""Pages for the statement cases, made without the page reader."""

import re

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding, FindingKind, StatementValue
from rawi.reading.model.page import Block, BlockKind, Page, SourceFormat
from rawi.reading.spans import Span
from rawi.reading.statements import find

_MARKS = {"##": BlockKind.SUBHEAD, "#": BlockKind.HEADLINE, "[]": BlockKind.CAPTION}


def page_of(text: str) -> Page:
    """A page of the text's blocks; « ¶ » divides them, # marks a headline, ## a subhead, [] a caption."""
    blocks = []
    for match in re.finditer(r"[^¶]+", text):
        mark, _, rest = match.group().strip().partition(" ")
        words = rest if mark in _MARKS else match.group().strip()
        start = match.start() + match.group().index(words)
        kind = _MARKS.get(mark, BlockKind.PARAGRAPH)
        blocks.append(Block(f"b{len(blocks)}", kind, Span(start, start + len(words))))
    return Page(text=text, format=SourceFormat.TEXT, encoding="utf-8", blocks=tuple(blocks))


def statements(text: str, found: tuple[Finding, ...] = ()) -> list[Finding]:
    """The statements that the finder sees in text, in order."""
    page = page_of(text)
    prose = [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]
    return find(page, prose, found)


def shown(finding: Finding, text: str) -> str:
    """A finding as the cases write it: speakers (- for nobody) :: words :: form."""
    value = finding.value
    assert finding.kind is FindingKind.STATEMENT
    assert isinstance(value, StatementValue)
    words = " … ".join(span.of(text) for span in finding.spans)
    return " :: ".join((" + ".join(speaker.name for speaker in value.speakers) or "-", words, value.form))
