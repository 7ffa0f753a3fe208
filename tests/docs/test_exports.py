"""The data dictionary is the code's, and the routes that templates are told of are there."""

import re

from django.urls import NoReverseMatch, reverse

from rawi.api.exports.columns import COLUMNS
from support.shared import ROOT

TABLE = (ROOT / "docs/reference/exports.md").read_text(encoding="utf-8").partition("## Columns")[2]
HOW_TO = (ROOT / "docs/how-to/subscribe-and-download.md").read_text(encoding="utf-8")


def test_each_column_has_its_line_in_order() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", TABLE, re.MULTILINE)
    assert rows == [(column.name, column.type.value, column.meaning) for column in COLUMNS]


def test_the_routes_that_are_named_are_there() -> None:
    parts = {"pk": 1, "slug": "a", "form": "json"}
    named = re.findall(r"`((?:feed|calendar|item|record|api)[\w:-]*(?: (?:pk|slug|form))*)`", HOW_TO)
    assert len(named) >= 12
    for route in named:
        name, *given = route.split()
        try:
            reverse(name, kwargs={part: parts[part] for part in given})
        except NoReverseMatch as error:
            raise AssertionError(route) from error
