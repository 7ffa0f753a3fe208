"""Pages for the date cases, made without the page reader."""

import re
from datetime import date

from rawi.reading.arabic.prose import Prose
from rawi.reading.dates import find
from rawi.reading.model.findings import DateValue, Finding
from rawi.reading.model.page import Block, BlockKind, DateBasis, Page, SourceFormat
from rawi.reading.spans import Span


def page_of(text: str, day: date | None = None) -> Page:
    """A page of the text's paragraphs, which newlines divide, printed on day."""
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    blocks = tuple(Block(f"b{n}", BlockKind.PARAGRAPH, span) for n, span in enumerate(spans))
    basis = DateBasis.NONE if day is None else DateBasis.GIVEN
    return Page(
        text=text,
        format=SourceFormat.TEXT,
        encoding="utf-8",
        blocks=blocks,
        reference_date=day,
        date_basis=basis,
    )


def prose_of(page: Page) -> list[Prose]:
    """The prose of the page's blocks."""
    return [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]


def dates(text: str, day: date | None = None) -> list[Finding]:
    """The dates that the finder sees in text, in order."""
    page = page_of(text, day)
    return find(page, prose_of(page), [])


def value_of(finding: Finding) -> DateValue:
    """The finding's value, which is a date's."""
    assert isinstance(finding.value, DateValue)
    return finding.value


def shown(finding: Finding, text: str) -> str:
    """«words=value», with its note after ! if it has one."""
    value = value_of(finding)
    return f"{finding.spans[0].of(text)}={value.edtf}" + (f"!{value.note}" if value.note else "")
