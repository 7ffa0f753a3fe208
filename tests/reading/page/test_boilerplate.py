"""Boilerplate by its phrases: cases/boilerplate.tsv, news that looks like it first (kind -)."""

import pytest

from rawi.reading.page.boilerplate import phrase_of
from rawi.reading.page.lines import line_of
from rawi.reading.spans import Span
from reading.page.case_tables import rows


@pytest.mark.parametrize(("text", "kind"), rows("boilerplate"))
def test_a_phrase(text: str, kind: str) -> None:
    line = line_of(text, Span(0, len(text)))
    found = phrase_of(line) if line else None
    assert (found.kind if found else "-") == kind
