"""The cases of cases/*.tsv: each text with all its pledges, and nothing else found.

There is one file for each rule, named like it; its first cases are texts without any pledge. Columns: text,
pledges («words = pledgers|polarity|due», several divided by ;;, none for a negative case), source (made |
wild: a wording met in print, in words of our own). known_failures.tsv holds what does not work yet.
"""

from pathlib import Path

import pytest

from rawi.reading.pledges.rules import rules
from reading.pledges.pages import pledges, shown

CASES = Path(__file__).parent / "cases"


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def _params(*, failing: bool) -> list[object]:
    files = [path for path in sorted(CASES.glob("*.tsv")) if (path.stem == "known_failures") is failing]
    return [
        pytest.param(*row[:2], id=f"{path.stem}-{n}")
        for path in files
        for n, row in enumerate(_rows(path), 1)
    ]


def _check(text: str, expected: str) -> None:
    found = [shown(finding, text) for finding in pledges(text)]
    assert found == [item.strip() for item in expected.split(";;") if item.strip()]


@pytest.mark.parametrize(("text", "expected"), _params(failing=False))
def test_case(text: str, expected: str) -> None:
    _check(text, expected)


@pytest.mark.xfail(strict=True, reason="known failure of the finder")
@pytest.mark.parametrize(("text", "expected"), _params(failing=True))
def test_known_failure(text: str, expected: str) -> None:
    _check(text, expected)


@pytest.mark.parametrize("rule", [name for name, *_ in rules()])
def test_every_rule_has_cases_of_both_kinds(rule: str) -> None:
    rows = _rows(CASES / f"{rule}.tsv")
    assert rows[0][1] == "", "negative cases come first"
    fired = {finding.rule for text, *_ in rows for finding in pledges(text)}
    assert f"pledges.{rule}" in fired
