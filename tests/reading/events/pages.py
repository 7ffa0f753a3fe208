"""Pages for the cases of events, made without the page reader."""

import re
from datetime import date

from rawi.reading.arabic.prose import Prose
from rawi.reading.dates import find as find_dates
from rawi.reading.events import find
from rawi.reading.model.findings import EventValue, Finding
from rawi.reading.model.page import Block, BlockKind, DateBasis, Page, SourceFormat
from rawi.reading.names import find as find_names
from rawi.reading.spans import Span

#: A Wednesday.
DAY = date(2020, 6, 10)


def events(text: str) -> list[Finding]:
    """The events that the finder sees in text, published on DAY, in order."""
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    blocks = tuple(Block(f"b{n}", BlockKind.PARAGRAPH, span) for n, span in enumerate(spans))
    page = Page(text, SourceFormat.TEXT, "utf-8", blocks, reference_date=DAY, date_basis=DateBasis.PRINTED)
    prose = [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]
    found = find_dates(page, prose, [])
    found += find_names(page, prose, found)
    return find(page, prose, found)


def shown(finding: Finding) -> str:
    """«type: title | start..end | status certainty | place | parties»."""
    value = finding.value
    assert isinstance(value, EventValue)
    day = value.start + (f"..{value.end}" if value.end else "")
    parties = ", ".join(value.participants)
    return (
        f"{value.type}: {value.title} | {day} | {value.status} {value.certainty} | {value.place} | {parties}"
    )
