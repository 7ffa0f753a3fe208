"""The Hijri calendar as Gregorian time, by the tables of Umm al-Qura (hijridate)."""

from datetime import date, timedelta

from hijridate import Gregorian, Hijri

from rawi.reading.dates.when import When, of_day, of_days, of_years
from rawi.reading.model.findings import Grain

#: The years that hijridate knows; outside them only the Gregorian years are given.
FIRST_YEAR, LAST_YEAR = 1343, 1500


def hijri_day(year: int, month: int, day: int) -> When | None:
    """A day of the Hijri calendar; None where the calendar has none such or the tables end."""
    found = _gregorian(year, month, day)
    return None if found is None else of_day(found, calendar="hijri")


def hijri_month(year: int, month: int) -> When | None:
    """A month of the Hijri calendar as Gregorian days; None outside the tables."""
    first = _gregorian(year, month, 1)
    following = _gregorian(year + month // 12, month % 12 + 1, 1)
    if first is None or following is None:
        return None
    return of_days(first, following - timedelta(days=1), Grain.MONTH, calendar="hijri")


def hijri_year(year: int) -> When:
    """A Hijri year as Gregorian days, or as the two Gregorian years that it lies in outside the tables."""
    first, following = _gregorian(year, 1, 1), _gregorian(year + 1, 1, 1)
    if first and following:
        return of_days(first, following - timedelta(days=1), Grain.YEAR, calendar="hijri")
    start = int(year * 0.970224 + 621.57)
    return of_years(start, start + 1, Grain.YEAR, calendar="hijri", approximate=True)


def hijri_year_of(day: date) -> int:
    """The Hijri year in which a day lies (mean length of years outside the tables)."""
    found = hijri_month_of(day)
    return found[0] if found else int((day.year - 621.57) / 0.970224)


def hijri_month_of(day: date) -> tuple[int, int] | None:
    """The Hijri year and month in which a day lies; None outside the tables."""
    try:
        found = Gregorian.fromdate(day).to_hijri()
    except OverflowError:
        return None
    return int(found.year), int(found.month)


def _gregorian(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day)
