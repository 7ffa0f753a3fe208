"""The value accuracy on Duckling's Arabic times and durations (BSD-3), read from ../shared.

Duckling's examples are bare phrases, counted from Tuesday, 12 February 2013, at 04:30; a bare weekday means
the one to come. They are read in a sentence about the future, feasts after «في». Its values are Haskell
expressions, of which the numbers are compared. LEFT_OUT gives, with the reasons, what is no written news.
"""

import json
import re
from collections.abc import Iterator
from datetime import date

import pytest

from rawi.reading.edtf import bounds
from reading.dates.pages import dates, value_of
from reading.dates.test_recognizers import _lengths
from support.shared import shared

DAY = date(2013, 2, 12)
FLOOR = 0.95
EXAMPLES = "data/duckling-ar/examples.jsonl"
#: Reason to the examples that it leaves out, as a pattern.
LEFT_OUT = {
    "colloquial": r"بكر[ةا]|.*(الجاي|نص|الصبح|الي |القبل|من اسبوع|امبارح|الثلاثا ).*|حالا|لحظة",
    "months by number": r".*شهر (ثلاث|ثلاثة|عشرة|3)( .*)?|.*الشهر (الثامن|التاسع).*|2/2013",
    "misspelled, or the value is wrong": r"الشهر الماض|الشهر التالي|السنة (السابقة|القادمة)|ثان اربعا .*"
    r"|الثلاثاء الاخير من شهر مارس السنة القادمة|اليوم الثالث من اكتوبر",
    "the second in which it is said": r"الان|في هذه اللحظة",
    "a time without morning or evening, or in digits alone": r"[0-9:]+|بحدود الساعة الثالثة|حوالي الساعة 3"
    r"|حتى الساعة 2:00|.*GMT|.*gmt|الثامنة هذه الليلة|.*هذا الصباح",
    "a weekday of the past week by its bare name": r"(احد|ثلاثاء) الاسبوع .*|الثلاثاء",
    "counted from a feast": r"ثالث ثلاثاء بعد .*",
    "days behind their month": r"(يوليو|تموز|اغسطس) [0-9].*",
    "a stretch that begins with the next whole week": r"الاسابيع الثلاثة القادمة",
    "the middle of a month by «half»": r"في نصف .*",
}


def _is_left_out(text: str) -> bool:
    return any(re.fullmatch(pattern, text) for pattern in LEFT_OUT.values())


def _examples(dimension: str) -> Iterator[tuple[str, str]]:
    for line in shared(EXAMPLES).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["dim"] == dimension:
            yield from ((row["value"], text) for text in row["examples"] if not _is_left_out(text))


def _is_right(value: str, edtf: str) -> bool:
    times = [
        [int(n) for n in re.findall("[0-9]+", time)] for time in re.findall(r"\(([0-9]+, [^()]*)\)", value)
    ]
    plain, days = edtf.replace("~", ""), [date(*time[:3]) for time in times]
    if len(times) == 1 and re.search("Minute|Hour|Second", value):
        hour, minute = times[0][3:5]
        return plain == f"{days[0]}T{hour:02}" + (f":{minute:02}" if minute else "")
    first, last = bounds(plain)
    if len(times) == 1:
        return first == days[0]
    return first == days[0] and last is not None and (days[1] - last).days in (0, 1)


def _found(value: str, text: str) -> list[str]:
    carrier = "سيصل في " if "Holiday" in value else "سيصل "
    return [value_of(finding).edtf for finding in dates(carrier + text, DAY)]


def _wrong(dimension: str) -> tuple[int, list[tuple[str, str, list[str]]]]:
    rows = [(value, text, _found(value, text)) for value, text in _examples(dimension)]
    return len(rows), [row for row in rows if not any(_is_right(row[0], edtf) for edtf in row[2])]


def test_times() -> None:
    total, wrong = _wrong("Time")
    assert total > 100
    assert 1 - len(wrong) / total >= FLOOR, wrong


@pytest.mark.parametrize(
    ("number", "unit", "iso"), [(5, "Hour", "PT5H"), (7, "Week", "P7W"), (2, "Year", "P2Y")]
)
def test_durations(number: int, unit: str, iso: str) -> None:
    texts = [text for value, text in _examples("Duration") if f"DurationData {number} {unit}" in value]
    assert texts
    assert [text for text in texts if iso not in _lengths(text)] == []


@pytest.mark.parametrize("reason", sorted(LEFT_OUT))
def test_every_reason_for_leaving_out_is_needed(reason: str) -> None:
    lines = [json.loads(line) for line in shared(EXAMPLES).read_text(encoding="utf-8").splitlines()]
    texts = [text for row in lines if row["dim"] in ("Time", "Duration") for text in row["examples"]]
    assert [text for text in texts if re.fullmatch(LEFT_OUT[reason], text)]
