"""The cases of cases/*.tsv: each text with all its figures, and nothing else found.

There is one file for each rule, named like it; its first cases are texts without any figure. Columns: text,
figures («words = value|unit|qualifier», several divided by ;;, none for a negative case), source (made |
wild: a wording met in print, in words of our own). known_failures.tsv holds what does not work yet.
"""

from pathlib import Path

import pytest

from rawi.reading.figures.rules import rules
from reading.figures.pages import figures, shown
from support.cases import params, rows

CASES = Path(__file__).parent / "cases"


def _check(text: str, expected: str) -> None:
    found = [shown(finding, text) for finding in figures(text)]
    assert found == [item.strip() for item in expected.split(";;") if item.strip()]


@pytest.mark.parametrize(("text", "expected"), params(CASES, failing=False))
def test_case(text: str, expected: str) -> None:
    _check(text, expected)


@pytest.mark.xfail(strict=True, reason="known failure of the finder")
@pytest.mark.parametrize(("text", "expected"), params(CASES, failing=True))
def test_known_failure(text: str, expected: str) -> None:
    _check(text, expected)


@pytest.mark.parametrize("rule", [name for name, _ in rules()])
def test_every_rule_has_cases_of_both_kinds(rule: str) -> None:
    cases = rows(CASES / f"{rule}.tsv")
    assert cases[0][1] == "", "negative cases come first"
    fired = {finding.rule for text, *_ in cases for finding in figures(text)}
    assert f"figures.{rule}" in fired
