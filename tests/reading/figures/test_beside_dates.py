"""Figures where a date was found: lengths of time count, days and years do not."""

import pytest

from rawi.reading.model.findings import DateValue, Finding, FindingKind, Grain
from rawi.reading.spans import Span
from reading.figures.pages import figures, shown


def _with_date(text: str, words: str) -> list[str]:
    start = text.index(words)
    span = Span(start, start + len(words))
    date = Finding(
        FindingKind.DATE, (span,), "b0", Span(0, len(text)), "dates.made", 1.0, DateValue("", Grain.SPAN)
    )
    return [shown(finding, text) for finding in figures(text, [date])]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("اجتمعوا في 14 تموز 2015", "14 تموز 2015"),
        ("بين 6 و7 أيلول", "بين 6 و7 أيلول"),
        ("بلغ الذروة عام 2009 فقط", "عام 2009"),
        ("الدقيقة 45 من اللقاء", "الدقيقة 45"),
    ],
)
def test_parts_of_a_date_are_no_figures(text: str, date: str) -> None:
    assert _with_date(text, date) == []


@pytest.mark.parametrize(
    ("text", "date", "figure"),
    [
        ("غادر قبل 10 سنوات", "قبل 10 سنوات", "10 سنوات = 10|سنة|exact"),
        ("يعود بعد شهرين", "بعد شهرين", "شهرين = 2|شهر|exact"),
        ("خلال الأيام السبعة المقبلة", "الأيام السبعة المقبلة", "الأيام السبعة = 7|يوم|exact"),
        ("منذ أكثر من 20 عاما", "منذ أكثر من 20 عاما", "أكثر من 20 عاما = 20|عام|more_than"),
    ],
)
def test_a_length_of_time_counts_inside_a_date(text: str, date: str, figure: str) -> None:
    assert _with_date(text, date) == [figure]
