"""When: a stretch of calendar time as the rules pass it on, and how each kind of stretch is written."""

import calendar
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TypedDict, Unpack

from rawi.reading.edtf import bounds
from rawi.reading.model.findings import DateValue, Direction, Grain
from rawi.reading.values import dataclass

OPEN = ".."
_bounds = lru_cache(maxsize=4096)(bounds)


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of time from start to end, both EDTF ("2015-07-21", "2015-07", "2015"), ".." where open.

    start and end are the same for what one EDTF date names, and both "" where the words cannot be placed.
    approximate marks a value that is a convention («مطلع الشهر» as its first day). echo is "" or names what
    the words repeat from a date before them ("same", "before", "after"), for tables/…/rules/echo; bound then
    is "" or the side of it that is meant ("before", "by", "since", "after").
    """

    start: str
    end: str
    grain: Grain
    relative: bool = False
    calendar: str = "gregorian"
    duration: str = ""
    note: str = ""
    approximate: bool = False
    echo: str = ""
    bound: str = ""
    certain: float = 0.95

    @property
    def edtf(self) -> str:
        """The EDTF value; "" where the words cannot be placed."""
        mark = "~" if self.approximate and self.start else ""
        return (self.start if self.start == self.end else f"{self.start}/{self.end}") + mark

    @property
    def placed(self) -> bool:
        """True when the words can be placed."""
        return bool(self.start)

    @property
    def first(self) -> date | None:
        """The first day; None where open or unknown."""
        return _bounds(self.start)[0]

    @property
    def last(self) -> date | None:
        """The last day; None where open or unknown."""
        return _bounds(self.end)[1]

    def with_note(self, note: str) -> "When":
        """The same stretch with a contradiction noted; a note that it has stays."""
        return replace(self, note=self.note or note)

    def value(self, day: date | None) -> DateValue:
        """The finding's value; day is the page's day."""
        return DateValue(
            self.edtf,
            self.grain,
            self._direction(day),
            self.relative,
            self.calendar,
            self.duration,
            self.note,
        )

    def _direction(self, day: date | None) -> Direction:
        first, last = self.first, self.last
        if day is None or not self.placed:
            return Direction.UNKNOWN
        if first is not None and (first > day or (first == day and self.end == OPEN)):
            return Direction.FUTURE
        if last is not None and (last < day or (last == day and self.start == OPEN)):
            return Direction.PAST
        return Direction.PRESENT if first is not None or last is not None else Direction.UNKNOWN


class More(TypedDict, total=False):
    """What a stretch may be beside its time; see When."""

    relative: bool
    calendar: str
    approximate: bool
    certain: float


NOWHEN = When("", "", Grain.SPAN)


def of_day(day: date, **more: Unpack[More]) -> When:
    """One day."""
    text = day.isoformat()
    return When(text, text, Grain.DAY, **more)


def of_month(year: int, month: int, **more: Unpack[More]) -> When:
    """One month; month may lie outside 1–12 and then counts into other years."""
    text = month_text(year, month)
    return When(text, text, Grain.MONTH, **more)


def of_year(year: int, **more: Unpack[More]) -> When:
    """One year."""
    text = f"{year:04}"
    return When(text, text, Grain.YEAR, **more)


def of_days(first: date, last: date, grain: Grain = Grain.SPAN, **more: Unpack[More]) -> When:
    """All days from first to last."""
    return replace(When(first.isoformat(), last.isoformat(), grain), **more)


def of_years(first: int, last: int, grain: Grain = Grain.SPAN, **more: Unpack[More]) -> When:
    """All years from first to last."""
    return When(f"{first:04}", f"{last:04}", grain, **more)


def of_week(day: date, weeks: int = 0, **more: Unpack[More]) -> When:
    """The week, Monday to Sunday, that lies weeks after that of day."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return of_days(monday, monday + timedelta(days=6), Grain.WEEK, **more)


def month_text(year: int, month: int) -> str:
    """The EDTF month; month may lie outside 1–12."""
    turns, zero_based = divmod(month - 1, 12)
    return f"{max(year + turns, 0):04}-{zero_based + 1:02}"


def month_end(year: int, month: int) -> int:
    """The last day of a month."""
    return calendar.monthrange(year, month)[1]


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def bounded(when: When, bound: str) -> When:
    """All before, by, since or after the stretch; what is open already, or has no value, stays so.

    Of an echo («قبل نهاية السنة نفسها») it is kept until the echo is answered.
    """
    if when.echo and not when.placed:
        return replace(when, bound=bound)
    if not when.placed or OPEN in (when.start, when.end):
        return when
    match bound:
        case "before":
            start, end = OPEN, when.start
        case "by":
            start, end = OPEN, when.end
        case "since":
            start, end = when.start, OPEN
        case _:
            start, end = when.end, OPEN
    return replace(when, start=start, end=end, grain=Grain.SPAN)


def joined(first: When, last: When, **more: Unpack[More]) -> When:
    """From the start of first to the end of last."""
    return replace(first, start=first.start, end=last.end, grain=Grain.SPAN, echo="", **more)
