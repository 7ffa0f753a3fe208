"""The pipeline: from a source to a page with its findings."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from rawi.reading.arabic.prose import Prose
from rawi.reading.calibration import calibrated
from rawi.reading.dates import find as find_dates
from rawi.reading.dates.reference import with_reference
from rawi.reading.events import find as find_events
from rawi.reading.figures import find as find_figures
from rawi.reading.model.findings import Finding
from rawi.reading.model.page import Page
from rawi.reading.names import find as find_names
from rawi.reading.page import read_page
from rawi.reading.pledges import find as find_pledges
from rawi.reading.statements import find as find_statements

#: A finder sees the page, its prose and what the finders before it found.
Finder = Callable[[Page, Sequence[Prose], Sequence[Finding]], list[Finding]]

FINDERS: tuple[Finder, ...] = (
    find_dates,
    find_figures,
    find_names,
    find_statements,
    find_events,
    find_pledges,
)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep Python's collector of cycles from running while a page is read.

    A reading makes tens of thousands of small values that are kept, or freed by their counts; looking through
    them again and again took a tenth of the time. Where the collector is off already, it stays off.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_collector_paused()
def read(source: bytes | str, *, day: date | None = None, url: str = "") -> Page:
    """Read a news page, plain text or HTML, with its findings.

    day is the page's publication day where the caller knows it (None, or outside FIRST_YEAR to LAST_YEAR of
    model.page: as printed, or inferred from the page). Never raises on any text or bytes: what is no news
    page comes back with Page.problem set.
    """
    page = read_page(source, day=day, url=url)
    return page if page.problem else find(page)


def read_structure(source: bytes | str, *, day: date | None = None, url: str = "") -> Page:
    """As read, without the findings: blocks, byline, date. Where no day is printed, one is inferred."""
    page = read_page(source, day=day, url=url)
    return page if page.problem else with_reference(page, _prose(page))


@_collector_paused()
def find(page: Page) -> Page:
    """The page with its findings: for pages whose structure is known, such as an article being edited."""
    page = scored(page)
    return replace(page, findings=tuple([calibrated(finding, page.text) for finding in page.findings]))


def scored(page: Page) -> Page:
    """As find, each finding with its rule's own score for confidence: what tools/calibrate.py counts."""
    prose = _prose(page)
    page = with_reference(page, prose)
    findings: list[Finding] = []
    for finder in FINDERS:
        findings += finder(page, prose, findings)
    for block in prose:
        block.prepared.clear()  # what was made of a block points back to it: so both go at once
    return replace(page, findings=tuple(sorted(findings, key=_order)))


def _order(finding: Finding) -> tuple[int, str, str]:
    return finding.spans[0].start, finding.kind, finding.rule


def _prose(page: Page) -> list[Prose]:
    return [Prose(b.id, b.kind, page.words_of(b), b.span.start) for b in page.prose]
