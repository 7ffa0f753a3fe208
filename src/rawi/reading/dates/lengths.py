"""Lengths of time: «ثلاثة أيام», «عام ونصف العام», «ثماني إلى عشر سنوات», and how they shift a day."""

import calendar
from datetime import date, timedelta

from rawi.reading.dates.when import month_text
from rawi.reading.values import dataclass

_ISO = {
    "second": ("T", "S", 1),
    "minute": ("T", "M", 1),
    "hour": ("T", "H", 1),
    "day": ("", "D", 1),
    "week": ("", "W", 1),
    "month": ("", "M", 1),
    "year": ("", "Y", 1),
    "season": ("", "Y", 1),
    "decade": ("", "Y", 10),
    "century": ("", "Y", 100),
}
_DAYS = {"second": 0.0, "minute": 0.0, "hour": 1 / 24, "day": 1.0, "week": 7.0}
_MONTHS = {"month": 1, "year": 12, "season": 12, "decade": 120, "century": 1200}
_ORDER = ("period", "century", "decade", "year", "season", "month", "week", "day", "hour", "minute", "second")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: counts of units, each (number, unit); number is None where vague («أيام»).

    high is the upper number of a range of the (only) unit, else None. qualifier is "", over, under or about.
    """

    counts: tuple[tuple[float | None, str], ...]
    high: float | None = None
    qualifier: str = ""

    @property
    def unit(self) -> str:
        """The finest unit."""
        return max((unit for _, unit in self.counts), key=_ORDER.index)

    @property
    def is_vague(self) -> bool:
        """True when nothing says how many."""
        return any(number is None for number, _ in self.counts)

    @property
    def is_clock(self) -> bool:
        """True for hours and less."""
        return _ORDER.index(self.unit) >= _ORDER.index("hour")

    @property
    def iso(self) -> str:
        """The ISO 8601 duration, "" where vague; the lower end of a range."""
        if self.is_vague or self.unit == "period":
            return ""
        days, clock = "", ""
        for number, unit in sorted(self.counts, key=lambda count: _ORDER.index(count[1])):
            part, letter, times = _ISO[unit]
            text = f"{(number or 0) * times:g}{letter}"
            days, clock = (days, clock + text) if part else (days + text, clock)
        return f"P{days}" + (f"T{clock}" if clock else "")

    def upper(self) -> "Length":
        """The length with the upper number of its range."""
        return self if self.high is None else Length(((self.high, self.counts[0][1]),), None, self.qualifier)


def shifted(day: date, length: Length, sign: int) -> str:
    """The EDTF date that lies length before (sign -1) or after (1) day, no finer than the length's grain.

    Years and months give a month, weeks and days a day, hours the day that they reach. "" where vague, or
    outside the calendar.
    """
    if length.is_vague:
        return ""
    months = sum(_MONTHS[unit] * (number or 0) for number, unit in length.counts if unit in _MONTHS)
    days = sum(_DAYS[unit] * (number or 0) for number, unit in length.counts if unit in _DAYS)
    try:
        moved = _add_months(day, sign * round(months)) + timedelta(days=sign * int(days))
    except (ValueError, OverflowError):
        return ""
    return month_text(moved.year, moved.month) if months and not days else moved.isoformat()


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
