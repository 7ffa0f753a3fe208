"""The cases of cases/*.tsv: one file for each rule, each text with all its names marked, and nothing
else found.

Columns: text (mark-up in pages.py; a negative case has none), source (made | wild: a wording met in print, in
words of our own). Files that end in known_failures hold what does not work yet.
"""

from pathlib import Path

import pytest

import rawi.reading.names as names_package
from reading.names.pages import marked, plain

CASES = Path(__file__).parent / "cases"
FOLDER = Path(names_package.__file__).parent / "rules"
RULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")


def _rows(*, failing: bool) -> list[object]:
    rows = []
    for path in sorted(CASES.glob("*.tsv")):
        if path.stem.endswith("known_failures") is not failing:
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        rows += [
            pytest.param(line.split("\t")[0], id=f"{path.stem}-{n}") for n, line in enumerate(lines[1:], 1)
        ]
    return rows


@pytest.mark.parametrize("text", _rows(failing=False))
def test_case(text: str) -> None:
    assert marked(plain(text)) == text


@pytest.mark.xfail(strict=True, reason="known failure of the finder")
@pytest.mark.parametrize("text", _rows(failing=True))
def test_known_failure(text: str) -> None:
    assert marked(plain(text)) == text


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_cases_that_begin_with_what_it_must_not_find(rule: str) -> None:
    lines = (CASES / f"{rule}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert "{" not in lines[0]
    assert any("{" in line for line in lines)
