"""Reading time counts words and numbers, in whatever digits they are written."""

import pytest

from rawi.site.reading_time import reading_minutes, word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("، — ؟ %", 0),
        ("بلغ عددهم 5,200 جندي", 4),
        ("بلغ عددهم ٥٬٢٠٠ جندي", 4),
        ("بلغ عددهم ۵٬۲۰۰ جندي", 4),
        ("نسبة ٣٫٥% في 11/6/2020", 4),
        ("وَكَتَبَ كِتَابَهُ", 2),
        ("سـيـكتب", 1),
    ],
)
def test_words_and_numbers_count_once_each(text: str, count: int) -> None:
    assert word_count([text]) == count


@pytest.mark.parametrize(("count", "minutes"), [(0, 1), (1, 1), (181, 1), (182, 2), (1810, 10)])
def test_a_begun_minute_counts(count: int, minutes: int) -> None:
    assert reading_minutes(count) == minutes
