"""The value accuracy on Microsoft's Arabic date cases (MIT), read from ../shared.

left_out.tsv names the cases that do not apply to written news, by their number in the file, and says why.
A stretch's end counts as the same day whether it is meant inclusive or exclusive, and as right where it is
given no finer than the words are (a month for «the next three months»); a stretch that begins «now» may begin
today or tomorrow. What the cases do not resolve («summer») is not compared.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from rawi.reading.dates.cascade import joined
from rawi.reading.dates.rule import Stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import length_of
from rawi.reading.dates.tokens import islands, words_of
from rawi.reading.edtf import bounds
from reading.dates.pages import dates, page_of, prose_of, value_of
from support.shared import shared

SPECS = "data/recognizers-text-ar/Specs/DateTime/Arabic"
FLOOR = 0.95
ONE_DAY = timedelta(days=1)
Case = dict[str, object]
Ends = tuple[date, date]


def _left_out(model: str) -> set[int]:
    lines = (Path(__file__).parent / "left_out.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return {int(case) for name, cases, _ in rows if name == model for case in cases.split()}


def _cases(model: str) -> list[tuple[int, dict[str, object]]]:
    cases = json.loads((shared(SPECS) / f"{model}.json").read_text(encoding="utf-8-sig"))
    out = _left_out(model)
    return [(number, case) for number, case in enumerate(cases) if number not in out]


def _resolutions(case: Case) -> list[list[str]]:
    """What the case takes for right: the dates ahead and the dates past."""
    value = case["Results"][0]["Value"]  # type: ignore[index]
    found = [list(value[side].values()) for side in ("FutureResolution", "PastResolution")]
    return [dates for dates in found if dates]


def _ends(resolution: list[str]) -> Ends:
    days = [date.fromisoformat(text[:10]) for text in resolution]
    return (days[0], days[0] + ONE_DAY) if len(days) == 1 else (days[0], days[1])


def _is_same(edtf: str, wanted: Ends) -> bool:
    first, last = bounds(edtf)
    if first is None or last is None:
        return False
    start, _, end = edtf.replace("~", "").rpartition("/")
    from_now = (first + ONE_DAY, last + ONE_DAY)
    in_grain = (
        bool(start) and wanted[0].isoformat().startswith(start) and wanted[1].isoformat().startswith(end)
    )
    ends = (last, last + ONE_DAY, bounds(end)[0])
    return in_grain or from_now == wanted or (first == wanted[0] and wanted[1] in ends)


@pytest.mark.parametrize("model", ["DatePeriodParser", "HolidayParser"])
def test_value_accuracy(model: str) -> None:
    right, wrong = 0, []
    for number, case in _cases(model):
        wanted = [_ends(resolution) for resolution in _resolutions(case)]
        day = date.fromisoformat(case["Context"]["ReferenceDateTime"][:10])  # type: ignore[index]
        found = [value_of(finding).edtf for finding in dates(str(case["Input"]), day)]
        if not wanted or any(_is_same(edtf, ends) for edtf in found for ends in wanted):
            right += 1
        else:
            wrong.append((number, case["Input"], wanted, found))
    assert right / (right + len(wrong)) >= FLOOR, wrong


def _ends_or_hour(value: dict[str, str]) -> tuple[str, ...]:
    """A value as days: one, or first and last with "" where open; a time as «2016-11-08T08»."""
    if value["type"] == "daterange":
        return value.get("start", ""), value.get("end", "")
    day, _, hour = value["value"].partition(" ")
    return (f"{day}T{hour.removesuffix(':00').removesuffix(':00')}" if hour else day,)


def _agrees(edtf: str, wanted: tuple[str, ...]) -> bool:
    """True for the same day or hour, or the same stretch, whether its end is meant inclusive or not."""
    if len(wanted) == 1:
        return edtf == wanted[0] or edtf == wanted[0].removesuffix("T23:59")
    start, end = (date.fromisoformat(text) if text else None for text in wanted)
    first, last = bounds(edtf)
    if start and end:
        return _is_same(edtf, (start, end))
    return first == start and (last == end or bool(last and end and last.year == end.year == last.year))


def _mixed(model: str) -> Iterator[tuple[int, Case, str, list[tuple[str, ...]]]]:
    """Number, case, words and the values taken for right, for every date, stretch of days, time on a day."""
    for number, case in _cases(model):
        for result in case["Results"]:  # type: ignore[attr-defined]
            held = result.get("Value") or result.get("Resolution") or {}
            values = held.get("values", ()) if isinstance(held, dict) else ()
            dated = [value for value in values if value["type"] in ("date", "daterange", "datetime")]
            wanted = [_ends_or_hour(value) for value in dated if value.get("value") != "not resolved"]
            if wanted:
                yield number, case, result["Text"], wanted


@pytest.mark.parametrize("model", ["DateTimeModel", "MergedParser"])
def test_dates_among_all_that_an_assistant_is_told(model: str) -> None:
    right, wrong = 0, []
    for number, case, text, wanted in _mixed(model):
        day = date.fromisoformat(case["Context"]["ReferenceDateTime"][:10])  # type: ignore[index]
        found = [value_of(finding).edtf for finding in dates(str(case["Input"]), day)]
        if any(_agrees(edtf, value) for edtf in found for value in wanted):
            right += 1
        else:
            wrong.append((number, case["Input"], text, wanted, found))
    assert right / (right + len(wrong)) >= FLOOR, wrong


def _lengths(text: str) -> list[str]:
    """The lengths of time in a text, as ISO 8601 durations."""
    (prose,) = prose_of(page_of(text))
    setting = Setting(None, None, prose, words_of(prose.folded.text))
    tokens = [
        token for island in islands(setting.words) for token in joined(island, setting, last=Stage.SUMS)
    ]
    return [length_of(token).iso for token in tokens if token.has("length") or token.has("one")]


def test_lengths_of_time() -> None:
    right, wrong = 0, []
    for number, case in _cases("DurationParser"):
        wanted = case["Results"][0]["Value"]["Timex"]  # type: ignore[index]
        found = _lengths(str(case["Input"]))
        if wanted in found:
            right += 1
        else:
            wrong.append((number, case["Input"], wanted, found))
    assert right / (right + len(wrong)) >= FLOOR, wrong


def test_left_out_cases_exist_and_are_given_a_reason_once() -> None:
    lines = (Path(__file__).parent / "left_out.tsv").read_text(encoding="utf-8").splitlines()[1:]
    named = [(row.split("\t")[0], case) for row in lines for case in row.split("\t")[1].split()]
    assert len(named) == len(set(named))
    assert [row for row in lines if len(row.split("\t")[2]) < 15] == []
