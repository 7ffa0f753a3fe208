"""The value accuracy on Microsoft's Arabic number, percent and range cases (MIT), read from ../shared.

left_out.tsv names the cases that do not apply to written news, by their number in the file, and says why.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words
from rawi.reading.figures.numbers import numbers
from rawi.reading.model.findings import FigureValue, Qualifier
from reading.figures.pages import figures, value_of
from support.shared import shared

SPECS = "data/recognizers-text-ar/Specs/Number/Arabic"
FLOOR = 0.95
Limits = tuple[float | None, float | None]


def _left_out(model: str) -> set[int]:
    lines = (Path(__file__).parent / "left_out.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return {int(case) for name, cases, _ in rows if name == model for case in cases.split()}


def _numbers(text: str) -> list[Limits]:
    folded = fold(text)
    return [(number.value, number.value) for number in numbers(folded, words(folded))]


def _percents(text: str) -> list[Limits]:
    values = [value_of(finding) for finding in figures(text)]
    return [_limits(value) for value in values if value.unit == "%"]


def _ranges(text: str) -> list[Limits]:
    return [_limits(value_of(finding)) for finding in figures(text)]


def _limits(value: FigureValue) -> Limits:
    if isinstance(value.value, tuple):
        return value.value
    low = None if value.qualifier in (Qualifier.LESS_THAN, Qualifier.UP_TO) else value.value
    high = None if value.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST) else value.value
    return low, high


def _expected(resolution: str) -> Limits:
    """«(20,35]», «[30,)», «10%», «3.5» as limits; which ends are inside is not compared."""
    ends = [end.strip("()[] %") for end in resolution.split(",")]
    low, high = (float(end) if end else None for end in (ends if len(ends) == 2 else ends * 2))
    return low, high


def _is_same(found: list[Limits], wanted: list[Limits]) -> bool:
    return len(found) == len(wanted) and all(
        (a is None) == (b is None) and (a is None or b is None or abs(a - b) <= 1e-6 * max(1, abs(b)))
        for pair, other in zip(found, wanted, strict=True)
        for a, b in zip(pair, other, strict=True)
    )


@pytest.mark.parametrize(
    ("model", "read"), [("NumberModel", _numbers), ("PercentModel", _percents), ("NumberRangeModel", _ranges)]
)
def test_value_accuracy(model: str, read: Callable[[str], list[Limits]]) -> None:
    cases = json.loads((shared(SPECS) / f"{model}.json").read_text(encoding="utf-8"))
    out = _left_out(model)
    wrong = []
    for number, case in enumerate(cases):
        wanted = [_expected(value) for value in _values(case)]
        if number not in out and not _is_same(read(case["Input"]), wanted):
            wrong.append((number, case["Input"], wanted))
    accuracy = 1 - len(wrong) / (len(cases) - len(out))
    assert accuracy >= FLOOR, wrong


def _values(case: dict[str, list[dict[str, dict[str, str]]]]) -> list[str]:
    found = [result.get("Resolution", {}).get("value", "") for result in case["Results"]]
    return [value for value in found if value]


def test_left_out_cases_exist_and_are_given_a_reason_once() -> None:
    lines = (Path(__file__).parent / "left_out.tsv").read_text(encoding="utf-8").splitlines()[1:]
    named = [(row.split("\t")[0], case) for row in lines for case in row.split("\t")[1].split()]
    assert len(named) == len(set(named))
    assert [row for row in lines if len(row.split("\t")[2]) < 15] == []
