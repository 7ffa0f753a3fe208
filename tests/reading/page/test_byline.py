"""Bylines: cases/bylines.tsv, the lines that are none first."""

import pytest

from rawi.reading.page.byline import MAX_BYLINE, parse
from reading.page.case_tables import rows
from reading.page.written import written


@pytest.mark.parametrize(("text", "contributors", "places"), rows("bylines"))
def test_a_byline(text: str, contributors: str, places: str) -> None:
    found = parse(text)
    assert (written(found.contributors), " + ".join(found.places)) == (contributors, places)
    assert [one.span.of(text) for one in found.contributors if one.span] == [
        one.name for one in found.contributors
    ]


@pytest.mark.parametrize(
    "text", ["", " ", "-", "«»", "كتب", ":::", "(" * 100, "محمد علي " * 100, "ا" * MAX_BYLINE]
)
def test_no_names(text: str) -> None:
    assert parse(text).contributors == () or len(text) == MAX_BYLINE


def test_a_name_that_no_table_knows_is_weak() -> None:
    assert parse("زرياب المندلاوي").strength == 1
    assert parse("محمد المندلاوي").strength == 2
    assert parse("كتب زرياب المندلاوي").strength == 3
