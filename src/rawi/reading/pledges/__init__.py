"""Finder of pledges."""

from collections.abc import Sequence

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding
from rawi.reading.model.page import Page


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All pledges of the page."""
    return []
