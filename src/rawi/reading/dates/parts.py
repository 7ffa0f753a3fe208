"""Parts of periods, by convention: what «مطلع», «منتصف», «أواخر», «نهاية» make of a month, year, decade …

start and end are the first and last day of a month, month of a year, years of a decade, marked approximate;
early, mid and late its thirds; middle its middle (the fifteenth; June).
"""

from dataclasses import replace
from datetime import date, timedelta

from rawi.reading.dates.when import When, month_end, month_text
from rawi.reading.model.findings import Grain

_THIRDS = {"early": 0, "mid": 1, "late": 2}
#: First and last month, counted from January of the year that the period begins in.
_OF_YEAR = {
    "start": (1, 1),
    "early": (1, 3),
    "middle": (6, 6),
    "mid": (5, 8),
    "late": (10, 12),
    "end": (12, 12),
}
_OF_LEAGUES = {
    "start": (8, 8),
    "early": (8, 10),
    "middle": (12, 13),
    "mid": (11, 14),
    "late": (15, 17),
    "end": (17, 17),
}
#: Days after Monday, and how many more; the end is the week-end of the ISO week.
_OF_WEEK = {"start": (0, 0), "early": (0, 2), "middle": (2, 1), "mid": (2, 2), "late": (4, 2), "end": (5, 1)}


def part_of(when: When, part: str) -> When | None:
    """The part of when; a day stays a day; None for open stretches."""
    first, last = when.first, when.last
    if not when.placed:
        return when
    if first is None or last is None:
        return None
    if when.calendar == "hijri" and when.grain in (Grain.MONTH, Grain.YEAR):
        return _of_stretch(when, first, last, part)
    match when.grain:
        case Grain.MONTH:
            return _of_month(when, first.year, first.month, part)
        case Grain.YEAR:
            return _of_months(when, first.year, _OF_YEAR[part], approximate=part == "middle")
        case Grain.SEASON if len(when.start) == 4:
            return _of_months(when, first.year, _OF_LEAGUES[part], approximate=True)
        case Grain.DECADE | Grain.CENTURY:
            return _of_years(when, first.year, last.year, part)
        case Grain.WEEK:
            return _of_week(when, first, part)
        case Grain.DAY | Grain.MINUTE | Grain.HOUR:
            return when
    return _of_stretch(when, first, last, part)


def months_of(when: When, part: str) -> When:
    """The part of a stretch of whole months as months: «نهاية الربع الثاني» is June."""
    first, last = when.first, when.last
    if first is None or last is None:
        return when
    number = (last.year - first.year) * 12 + last.month - first.month + 1
    third = max(number // 3, 1)
    begin, end = {
        "start": (0, 0),
        "early": (0, third - 1),
        "middle": (number // 2, number // 2),
        "mid": (third, number - third - 1),
        "late": (number - third, number - 1),
        "end": (number - 1, number - 1),
    }[part]
    return _of_months(when, first.year, (first.month + begin, first.month + end), approximate=True)


def _of_month(when: When, year: int, month: int, part: str) -> When:
    text, last = month_text(year, month), month_end(year, month)
    if part in _THIRDS:
        first, end = ((1, 10), (11, 20), (21, last))[_THIRDS[part]]
        return replace(when, start=f"{text}-{first:02}", end=f"{text}-{end:02}", grain=Grain.SPAN)
    day = {"start": 1, "middle": 15, "end": last}[part]
    return replace(when, start=f"{text}-{day:02}", end=f"{text}-{day:02}", grain=Grain.DAY, approximate=True)


def _of_months(when: When, year: int, months: tuple[int, int], *, approximate: bool) -> When:
    first, last = months
    return replace(
        when,
        start=month_text(year, first),
        end=month_text(year, last),
        grain=Grain.MONTH if first == last else Grain.SPAN,
        approximate=approximate,
    )


def _of_years(when: When, first: int, last: int, part: str) -> When:
    """A third of a decade is three years; the start and end of a century are its first and last ten."""
    third = (last - first + 1) // 3
    edge = third if last - first < 10 else 10
    start, end = {
        "start": (first, first + edge - 1),
        "early": (first, first + third - 1),
        "middle": (first + third, last - third),
        "mid": (first + third, last - third),
        "late": (last - third + 1, last),
        "end": (last - edge + 1, last),
    }[part]
    return replace(when, start=f"{start:04}", end=f"{end:04}", grain=Grain.SPAN, approximate=True)


def _of_week(when: When, monday: date, part: str) -> When:
    offset, days = _OF_WEEK[part]
    first = monday + timedelta(days=offset)
    last = first + timedelta(days=days)
    return replace(when, start=first.isoformat(), end=last.isoformat(), grain=Grain.SPAN, approximate=True)


def _of_stretch(when: When, first: date, last: date, part: str) -> When:
    """The first, middle or last day, or a third, of any closed stretch of days."""
    days = (last - first).days + 1
    if part in _THIRDS:
        start = first + timedelta(days=days * _THIRDS[part] // 3)
        end = first + timedelta(days=max(days * (_THIRDS[part] + 1) // 3 - 1, 0))
        return replace(when, start=start.isoformat(), end=end.isoformat(), grain=Grain.SPAN, approximate=True)
    place = {"start": 0, "middle": days // 2, "end": days - 1}[part]
    text = (first + timedelta(days=place)).isoformat()
    return replace(when, start=text, end=text, grain=Grain.DAY, approximate=True)
