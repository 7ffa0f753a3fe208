"""Pages for the pledge cases: read by the finders that pledges build on, without the page reader."""

import re
from datetime import date

from rawi.reading.model.findings import Finding, FindingKind, PledgeValue
from rawi.reading.model.page import Block, BlockKind, Page, SourceFormat
from rawi.reading.pipeline import find
from rawi.reading.spans import Span

#: The day that «العام المقبل» is counted from, a Wednesday.
DAY = date(2024, 5, 15)


def page_of(text: str) -> Page:
    """A page of the text's paragraphs, which blank lines divide."""
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)]
    blocks = tuple(Block(f"b{n}", BlockKind.PARAGRAPH, span) for n, span in enumerate(spans))
    return Page(text=text, format=SourceFormat.TEXT, encoding="utf-8", blocks=blocks, reference_date=DAY)


def pledges(text: str) -> list[Finding]:
    """The pledges that the finder sees in text, in order."""
    return [finding for finding in find(page_of(text)).findings if finding.kind is FindingKind.PLEDGE]


def value_of(finding: Finding) -> PledgeValue:
    """The finding's value, which is a pledge's."""
    assert isinstance(finding.value, PledgeValue)
    return finding.value


def shown(finding: Finding, text: str) -> str:
    """«words = pledgers|polarity|due»; several pledgers are joined by +."""
    value = value_of(finding)
    who = " + ".join(speaker.name for speaker in value.pledgers)
    return f"{finding.spans[0].of(text)} = {who}|{value.polarity}|{value.due or ''}"
