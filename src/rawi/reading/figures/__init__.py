"""Finder of figures: every number that counts or measures something."""

from bisect import bisect_left
from collections.abc import Sequence

from rawi.reading.arabic.prose import Prose
from rawi.reading.figures.after import with_kind
from rawi.reading.figures.choose import chosen
from rawi.reading.figures.dual_words import has_duals
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.previous import replaced
from rawi.reading.figures.rules import rules
from rawi.reading.figures.subject import subject_of
from rawi.reading.model.findings import FigureValue, Finding, FindingKind
from rawi.reading.model.page import Page

__all__ = ["find"]


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All figures of the page. found holds the dates: a number inside one counts only if it counts time."""
    dates = sorted(span for f in found if f.kind is FindingKind.DATE for span in f.spans)
    starts = [span.start for span in dates]
    findings: list[Finding] = []
    for block in prose:
        first = bisect_left(starts, block.offset)
        last = bisect_left(starts, block.offset + len(block.text))
        line = Line(block, dates[first:last])
        findings += _line_findings(line)
    return findings


def _line_findings(line: Line) -> list[Finding]:
    if not line.numbers and not has_duals(line):
        return []
    figures = chosen(figure._replace(rule=name) for name, read in rules() for figure in read(line))
    before = replaced(line, figures)
    return [_finding(line, with_kind(line, figure), before.get(figure.start)) for figure in figures]


def _finding(line: Line, figure: Figure, previous: Figure | None) -> Finding:
    span = line.prose.span(figure.start, figure.end)
    return Finding(
        kind=FindingKind.FIGURE,
        spans=(span,),
        block=line.prose.block,
        sentence=line.prose.sentence_at(span.start),
        rule=f"figures.{figure.rule}",
        confidence=figure.confidence,
        value=FigureValue(
            value=figure.value,
            unit=figure.unit,
            qualifier=figure.qualifier,
            kind=figure.kind,
            previous=line.prose.span(previous.start, previous.end) if previous else None,
            measures=subject_of(line, figure),
        ),
        entry=figure.entry,
    )
