"""Feasts: the days of a year that tables/feast_days.tsv gives rules for."""

import re
from datetime import date, timedelta

from rawi.reading.dates.calendar import weekday_on_or_after
from rawi.reading.dates.easter import orthodox, western
from rawi.reading.dates.hijri import hijri_day, hijri_year_of
from rawi.reading.dates.when import When, joined, of_day

_HIJRI = re.compile(r"hijri ([0-9]{2})-([0-9]{2})(?:/([0-9]{2})-([0-9]{2}))?")


def feast_in(rule: str, year: int) -> list[When]:
    """The days of the feast that fall in a Gregorian year: none, one, or two for Hijri feasts."""
    if rule == "eid":
        return sorted(
            feast_in("hijri 10-01", year) + feast_in("hijri 12-10", year), key=lambda when: when.start
        )
    if match := _HIJRI.fullmatch(rule):
        return _hijri(match, year)
    day = _gregorian(rule, year)
    return [of_day(day)]


def _hijri(match: re.Match[str], year: int) -> list[When]:
    month, day, last_month, last_day = (int(part) if part else 0 for part in match.groups())
    found = []
    for hijri_year in range(hijri_year_of(date(year, 1, 1)), hijri_year_of(date(year, 12, 31)) + 1):
        first = hijri_day(hijri_year, month, day)
        last = hijri_day(hijri_year, last_month, last_day) if last_month else first
        if first and last and first.first and first.first.year == year:
            found.append(first if last is first else joined(first, last))
    return found


def _gregorian(rule: str, year: int) -> date:
    kind, _, rest = rule.partition(" ")
    if kind == "easter":
        return western(year) + timedelta(days=int(rest))
    if kind == "orthodox":
        return orthodox(year) + timedelta(days=int(rest))
    if kind == "nth":
        month, weekday, number = (int(part) for part in rest.split("-"))
        return weekday_on_or_after(date(year, month, 1), weekday) + timedelta(weeks=number - 1)
    month, day = (int(part) for part in rule.split("-"))
    return date(year, month, day)


def near_feast(rule: str, day: date, shift: str) -> When | None:
    """The feast by adjective ("-1", "1"), else the nearest to day."""
    around = [
        when for year in range(day.year - 1, day.year + 2) for when in feast_in(rule, year) if when.first
    ]
    if shift in ("-1", "last", "before"):
        around = [when for when in around if when.first and when.first <= day][-1:]
    elif shift in ("1", "after", "future"):
        around = [when for when in around if when.last and when.last >= day][:1]
    return min(around, key=lambda when: abs(((when.first or day) - day).days), default=None)
