"""Pages for the figure cases, made without the page reader."""

import re
from collections.abc import Sequence

from rawi.reading.arabic.prose import Prose
from rawi.reading.figures import find
from rawi.reading.model.findings import FigureValue, Finding
from rawi.reading.model.page import Block, BlockKind, Page, SourceFormat
from rawi.reading.spans import Span


def page_of(text: str) -> Page:
    """A page of the text's paragraphs, which blank lines divide."""
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)]
    blocks = tuple(Block(f"b{n}", BlockKind.PARAGRAPH, span) for n, span in enumerate(spans))
    return Page(text=text, format=SourceFormat.TEXT, encoding="utf-8", blocks=blocks)


def figures(text: str, found: Sequence[Finding] = ()) -> list[Finding]:
    """The figures that the finder sees in text, in order."""
    page = page_of(text)
    prose = [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]
    return find(page, prose, found)


def value_of(finding: Finding) -> FigureValue:
    """The finding's value, which is a figure's."""
    assert isinstance(finding.value, FigureValue)
    return finding.value


def shown(finding: Finding, text: str) -> str:
    """«words = value|unit|qualifier»; a range is low..high, a fraction has four places."""
    value = value_of(finding)
    ends = value.value if isinstance(value.value, tuple) else (value.value,)
    number = "..".join(f"{end:.4g}" if 0 < end < 1 else str(end) for end in ends)
    return f"{finding.spans[0].of(text)} = {number}|{value.unit}|{value.qualifier}"
