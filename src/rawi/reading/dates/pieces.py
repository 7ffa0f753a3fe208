"""Pieces of a unit that an echo names: «السابع من الشهر نفسه», «23 ديسمبر من العام ذاته»."""

from datetime import date

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.hijri import hijri_day, hijri_month, hijri_month_of, hijri_year
from rawi.reading.dates.parts import part_of
from rawi.reading.dates.resolve import placed
from rawi.reading.dates.when import When, joined, of_month


def unit_like(anchor: When, day: date, unit: str, shift: int) -> When | None:
    """The month or year that lies shift units from the one that holds day, in the anchor's calendar."""
    here = hijri_month_of(day) if anchor.calendar == "hijri" and unit in ("month", "year") else None
    if here is None:
        return unit_at(day, unit, shift)
    if unit == "year":
        return hijri_year(here[0] + shift)
    turns, zero_based = divmod(here[1] - 1 + shift, 12)
    return hijri_month(here[0] + turns, zero_based + 1)


def piece_of(unit: When, piece: str) -> When | None:
    """A part by its name (dates/parts.py), shares ("1-2/4"), a month and day of it: "12-23", "12-", "-07"."""
    shares, slash, whole = piece.partition("/")
    if slash:
        first, _, last = shares.partition("-")
        return _shares_of(unit, int(first), int(last), 12 // int(whole))
    month, dash, day = piece.partition("-")
    if not dash or unit.first is None:
        return part_of(unit, piece)
    if not month and unit.calendar == "hijri":
        here = hijri_month_of(unit.first)
        return hijri_day(*here, int(day)) if here else None
    return placed(int(month or unit.first.month), int(day) if day else None, unit.first.year)


def _shares_of(year: When, first: int, last: int, months: int) -> When | None:
    """From the first to the last share of so many months each."""
    if year.first is None or year.calendar == "hijri":
        return None
    start, end = of_month(year.first.year, (first - 1) * months + 1), of_month(year.first.year, last * months)
    return joined(start, end, relative=True)
