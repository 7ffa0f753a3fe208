"""The cases of cases/*.tsv: each text with all its statements, and nothing else found.

Columns: text (blocks divided by ¶), statements («speaker :: words :: form», several divided by ;;, none for a
negative case), source (made | wild: a wording met in print, in words of our own). Files that end in
known_failures hold what does not work yet.
"""

from pathlib import Path

import pytest

from reading.statements.pages import shown, statements

CASES = Path(__file__).parent / "cases"


def _rows(*, failing: bool) -> list[object]:
    rows = []
    for path in sorted(CASES.glob("*.tsv")):
        if path.stem.endswith("known_failures") is not failing:
            continue
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "%"]
        rows += [
            pytest.param(*line.split("\t")[:2], id=f"{path.stem}-{n}") for n, line in enumerate(lines[1:], 1)
        ]
    return rows


def _check(text: str, expected: str) -> None:
    found = [shown(finding, text) for finding in statements(text)]
    assert found == [item.strip() for item in expected.split(";;") if item.strip()]


@pytest.mark.parametrize(("text", "expected"), _rows(failing=False))
def test_case(text: str, expected: str) -> None:
    _check(text, expected)


@pytest.mark.xfail(strict=True, reason="known failure of the finder")
@pytest.mark.parametrize(("text", "expected"), _rows(failing=True))
def test_known_failure(text: str, expected: str) -> None:
    _check(text, expected)
