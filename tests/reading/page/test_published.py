"""Days of publication: cases/published.tsv, the lines that print none first."""

import pytest

from rawi.reading.page.published import parse
from reading.page.case_tables import rows


@pytest.mark.parametrize(("text", "day", "time"), rows("published"))
def test_a_date_line(text: str, day: str, time: str) -> None:
    found = parse(text)
    assert (found.day.isoformat() if found else "", found.time if found else "") == (day, time)
    assert found is None or found.rest == ()


@pytest.mark.parametrize(
    ("text", "is_update"),
    [
        ("نشر: 17 أكتوبر 2023 | آخر تحديث: 18 أكتوبر 2023", False),
        ("تحديث: نشر في 17 أكتوبر 2023", False),
        ("آخر تحديث: 17 أكتوبر 2023 - 10:00", True),
        ("آخر تحديث: الثلاثاء 17 أكتوبر 2023", True),
        ("آخر تحديث: الساعة 10:00 م - 17 أكتوبر 2023", True),
    ],
)
def test_the_day_of_an_update(text: str, is_update: bool) -> None:
    found = parse(text)
    assert found
    assert found.is_update == is_update


def test_words_beside_the_date_are_left_over() -> None:
    text = "الرياض 22 محرم 1447 هـ الموافق 17 يوليو 2025 م واس"
    found = parse(text)
    assert found
    assert [span.of(text) for span in found.rest] == ["الرياض", "واس"]
    assert len(found.without(text)) == len(text)
    assert found.without(text).replace("|", " ").split() == ["الرياض", "واس"]
