"""Parts of periods, by convention: what «مطلع», «منتصف», «أواخر», «نهاية» make of a month, year, decade …

start and end are the first and last day of a month, month of a year, year of a decade, marked approximate;
early, mid and late its thirds; middle its middle (the fifteenth; June).
"""

from dataclasses import replace
from datetime import timedelta

from rawi.reading.dates.when import When, month_end, month_text
from rawi.reading.model.findings import Grain

_THIRDS = {"early": 0, "mid": 1, "late": 2}


def part_of(when: When, part: str) -> When | None:
    """The part of when; None for stretches that have none."""
    if not when.placed or when.first is None or when.last is None:
        return when if not when.placed else None
    if when.calendar == "hijri" and when.grain in (Grain.MONTH, Grain.YEAR):
        return _of_stretch(when, part)
    match when.grain:
        case Grain.MONTH:
            return _of_month(when, part)
        case Grain.YEAR:
            return _of_year(when, part)
        case Grain.DECADE | Grain.CENTURY:
            return _of_years(when, part)
        case Grain.WEEK:
            return _of_week(when, part)
        case Grain.DAY | Grain.MINUTE | Grain.HOUR:
            return when
    return _of_stretch(when, part)


def _of_month(when: When, part: str) -> When:
    assert when.first is not None
    year, month = when.first.year, when.first.month
    last = month_end(year, month)
    if part in _THIRDS:
        first = (1, 11, 21)[_THIRDS[part]]
        return _span(when, f"{month_text(year, month)}-{first}", (10, 20, last)[_THIRDS[part]])
    day = {"start": 1, "middle": 15, "end": last}[part]
    text = f"{month_text(year, month)}-{day:02}"
    return replace(when, start=text, end=text, grain=Grain.DAY, approximate=True)


def _span(when: When, first: str, last: int) -> When:
    month = first[:7]
    return replace(when, start=f"{month}-{int(first[8:]):02}", end=f"{month}-{last:02}", grain=Grain.SPAN)


def _of_year(when: When, part: str) -> When:
    assert when.first is not None
    year = when.first.year
    first, last = {"start": (1, 1), "early": (1, 3), "middle": (6, 6), "mid": (5, 8), "late": (10, 12), "end": (12, 12)}[part]
    grain = Grain.MONTH if first == last else Grain.SPAN
    return replace(
        when, start=month_text(year, first), end=month_text(year, last), grain=grain, approximate=part == "middle"
    )


def _of_years(when: When, part: str) -> When:
    assert when.first is not None and when.last is not None
    first, last = when.first.year, when.last.year
    third = (last - first + 1) // 3
    if part in _THIRDS or part == "start":
        start = first + third * _THIRDS.get(part, 0)
        end = last if part == "late" else start + third - (part == "start" and third > 3) * (third - 3)
    else:
        start, end = (first + third, last - third) if part == "middle" else (last - min(third, 10) + 1, last)
    return replace(when, start=f"{start:04}", end=f"{end:04}", grain=Grain.SPAN, approximate=True)


def _of_week(when: When, part: str) -> When:
    """The end of a week is the week-end of the ISO week."""
    assert when.first is not None
    offset, days = {"start": (0, 0), "early": (0, 2), "middle": (2, 1), "mid": (2, 2), "late": (4, 2), "end": (5, 1)}[part]
    first = when.first + timedelta(days=offset)
    last = first + timedelta(days=days)
    return replace(when, start=first.isoformat(), end=last.isoformat(), grain=Grain.SPAN, approximate=True)


def _of_stretch(when: When, part: str) -> When:
    """The first, middle or last day, or a third, of any closed stretch of days."""
    assert when.first is not None and when.last is not None
    days = (when.last - when.first).days + 1
    if part in _THIRDS:
        start = when.first + timedelta(days=days * _THIRDS[part] // 3)
        end = when.first + timedelta(days=max(days * (_THIRDS[part] + 1) // 3 - 1, 0))
        return replace(when, start=start.isoformat(), end=end.isoformat(), grain=Grain.SPAN, approximate=True)
    place = {"start": 0, "middle": days // 2, "end": days - 1}[part]
    text = (when.first + timedelta(days=place)).isoformat()
    return replace(when, start=text, end=text, grain=Grain.DAY, approximate=True)
