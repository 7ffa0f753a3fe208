"""The cases of cases/*.tsv: each text with all its dates, and nothing else found.

There is one file for each rule, named like it; its first cases are texts in which that rule finds nothing.
Columns: day (the page's), text, dates («words=value», a contradiction after !, several divided by ;;, none
for a negative case), source (made | wild: a wording met in print, in words of our own). known_failures.tsv
holds what does not work yet.
"""

from datetime import date
from pathlib import Path

import pytest

from rawi.reading.dates.rule import rules_by_stage
from reading.dates.pages import dates, shown

CASES = Path(__file__).parent / "cases"
RULES = sorted(rule.name for stage in rules_by_stage() for rule in stage)


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def _params(*, failing: bool) -> list[object]:
    files = [path for path in sorted(CASES.glob("*.tsv")) if (path.stem == "known_failures") is failing]
    return [
        pytest.param(*row[:3], id=f"{path.stem}-{n}")
        for path in files
        for n, row in enumerate(_rows(path), 1)
    ]


def _check(day: str, text: str, expected: str) -> None:
    found = [shown(finding, text) for finding in dates(text, date.fromisoformat(day))]
    assert found == [item.strip() for item in expected.split(";;") if item.strip()]


@pytest.mark.parametrize(("day", "text", "expected"), _params(failing=False))
def test_case(day: str, text: str, expected: str) -> None:
    _check(day, text, expected)


@pytest.mark.xfail(strict=True, reason="known failure of the finder")
@pytest.mark.parametrize(("day", "text", "expected"), _params(failing=True))
def test_known_failure(day: str, text: str, expected: str) -> None:
    _check(day, text, expected)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_cases_of_both_kinds(rule: str) -> None:
    rows = _rows(CASES / f"{rule}.tsv")
    assert rows[0][2] == "", "negative cases come first"
    assert [row for row in rows if row[2]]


def test_every_file_of_cases_has_its_rule() -> None:
    assert {path.stem for path in CASES.glob("*.tsv")} - set(RULES) <= {"known_failures"}
