"""The cases of cases/*.tsv: each text with all its events, and nothing else found.

Columns: text, events («type: title | start..end | status certainty | place | parties», several divided by ;;,
none for a negative case), source (made). Files that end in known_failures hold what does not work yet.
"""

from pathlib import Path

import pytest

from reading.events.pages import events, shown

CASES = Path(__file__).parent / "cases"


def _rows(*, failing: bool) -> list[object]:
    rows = []
    for path in sorted(CASES.glob("*.tsv")):
        if path.stem.endswith("known_failures") is failing:
            lines = path.read_text(encoding="utf-8").splitlines()[1:]
            cells = [line.split("\t")[:2] for line in lines]
            rows += [pytest.param(*pair, id=f"{path.stem}-{n}") for n, pair in enumerate(cells, 1)]
    return rows


def _check(text: str, expected: str) -> None:
    wanted = [item.strip() for item in expected.split(";;") if item.strip()]
    found = events(text)
    assert [shown(finding).strip() for finding in found] == wanted
    assert all(len(finding.spans[0]) for finding in found)


@pytest.mark.parametrize(("text", "expected"), _rows(failing=False))
def test_case(text: str, expected: str) -> None:
    _check(text, expected)


@pytest.mark.xfail(strict=True, reason="known failure of the finder")
@pytest.mark.parametrize(("text", "expected"), _rows(failing=True))
def test_known_failure(text: str, expected: str) -> None:
    _check(text, expected)
