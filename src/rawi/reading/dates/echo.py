"""Echoes: dates that repeat, or count from, the date named before them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.clocks import at_clock, later
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.pieces import piece_of, unit_like
from rawi.reading.dates.tied import stretch
from rawi.reading.dates.when import NOWHEN, OPEN, When, bounded, joined, of_day, of_month
from rawi.reading.model.findings import Grain

_DAYS = (Grain.DAY, Grain.HOUR, Grain.MINUTE)
_UNITS = ("day", "week", "month", "year")


def answered(when: When, before: Sequence[When], here: Sequence[When], day: date | None) -> When | None:
    """The stretch that an echo means.

    before holds the dates before it in the text, the last one last; here those of its own block alone; day is
    the page's, asked where none fits. None where the words are then no date.
    """
    if not when.echo:
        return when
    if when.bound:
        found = answered(replace(when, bound=""), before, here, day)
        return bounded(found, when.bound) if found else None
    how, unit, *part = when.echo.split(" ")
    if how == "at":
        return _in_either_half(unit, here) if unit.startswith("?") else _at(unit, before, day)
    if how == "event":
        return _kept(here[-1] if here and here[-1].grain is Grain.DAY else NOWHEN, when)
    if how == "row":
        return _row(when, int(unit), here, day)
    if how == "record":
        return _record(when, float(unit), part[0], here)
    if how == "prior":
        return _prior(when, int(float(unit)), part[0], here)
    if how == "more":
        return _more(when, float(unit), part[0], before, day)
    if unit == "then":
        return _kept(_past(before, day), when)
    if unit == "period":
        return _kept(here[-1], when) if here and _is_long(here[-1]) else None
    found = _unit(how, unit, before, day)
    if found is None and (how, unit) == ("same", "day"):
        return None  # «يعود في اليوم نفسه», any day's
    if found and part:
        found = piece_of(found, part[0])
    return _kept(found, when) if found else replace(when, echo="")


def _unit(how: str, unit: str, before: Sequence[When], day: date | None) -> When | None:
    anchor = next((when for when in reversed(before) if _fits(when, unit)), None)
    shift = {"before": -1, "after": 1}.get(how, 0)
    if anchor is not None and anchor.first is not None and unit in _UNITS:
        return unit_like(anchor, anchor.first, unit, shift)
    return unit_at(day, unit, shift) if day and how != "same" else None


def _past(before: Sequence[When], day: date | None) -> When:
    """The last of those that is over on the page's day: «منذ ذلك الحين» is after no day of today."""
    over = (when for when in reversed(before) if _is_closed(when))
    return next((when for when in over if day is None or (when.last or day) < day), NOWHEN)


def _is_long(when: When) -> bool:
    """True for a closed stretch longer than a day: «تلك الفترة» is none of «الآن»."""
    return _is_closed(when) and when.grain not in _DAYS


def _is_closed(when: When) -> bool:
    return when.first is not None and when.last is not None


def _fits(when: When, unit: str) -> bool:
    """True when the stretch is closed and no longer than the unit."""
    first, last = when.first, when.last
    if first is None or last is None:
        return False
    return (last - first).days <= {"day": 0, "week": 6, "month": 30, "year": 365}.get(unit, 0)


def _at(clock: str, before: Sequence[When], day: date | None) -> When:
    """A time alone: on the day last named, else on the page's."""
    on = _day_for(clock, before, day) or (of_day(day, relative=True) if day else None)
    return replace(at_clock(on, clock), relative=True, certain=0.7) if on else NOWHEN


def _day_before(before: Sequence[When]) -> When | None:
    return next((when for when in reversed(before) if when.grain in _DAYS and _is_closed(when)), None)


def _day_for(clock: str, before: Sequence[When], day: date | None) -> When | None:
    """The day last named, the one of a night's two that has the hour, or the first of a time to come."""
    for when in reversed(before):
        first, last = when.first, when.last
        if when.grain in _DAYS and _is_closed(when):
            return when
        if first and last and when.start == first.isoformat() and (last - first).days == 1:
            return of_day(first if clock >= "12" else last, relative=when.relative)
        if first and when.end == OPEN and when.start == first.isoformat() and day and first > day:
            return of_day(first, relative=when.relative)
    return None


def _in_either_half(clock: str, here: Sequence[When]) -> When | None:
    """«الساعة الثامنة» on the day last named in the block, in the half that a time before it suggests."""
    anchor = _day_before(here)
    if anchor is None or anchor.first is None:
        return None
    time = anchor.start.partition("T")[2]
    on = of_day(anchor.first, relative=True, certain=0.6)
    return at_clock(on, later(clock, f"{time}:00"[:5])) if time else on


def _more(when: When, number: float, unit: str, before: Sequence[When], day: date | None) -> When:
    """Five years more begin where the term named before them ends."""
    ends = [
        term.last for term in before if term.last and term.last > (day or date.max) and term.start != term.end
    ]
    if not ends:
        return replace(when, echo="")
    return replace(stretch(ends[-1], Length(((number, unit),)), 1), certain=when.certain)


def _record(when: When, number: float, unit: str, here: Sequence[When]) -> When:
    """So long up to the end of the month named last in the block, else as it is."""
    end = here[-1].last if here and here[-1].grain is Grain.MONTH else None
    found = stretch(end, Length(((number, unit),)), -1) if end and str(end) < when.end + "~" else when
    return replace(found, echo="", certain=when.certain)


def _prior(when: When, number: int, unit: str, here: Sequence[When]) -> When:
    """So many units before the stretch named last in the block."""
    anchor = here[-1].first if here else None
    if anchor is None:
        return replace(when, echo="")
    first, last = unit_at(anchor, unit, -number), unit_at(anchor, unit, -1)
    return joined(first, last, relative=True, certain=when.certain) if first and last else NOWHEN


def _row(when: When, number: int, here: Sequence[When], day: date | None) -> When:
    """So many months on end, the last of them the one named last in the block, else the one before day's."""
    named = here[-1].last if here and here[-1].grain is Grain.MONTH else None
    end = named or (day.replace(day=1) - timedelta(days=1) if day else None)
    if end is None:
        return replace(when, echo="")
    first, last = of_month(end.year, end.month - number + 1), of_month(end.year, end.month)
    return joined(first, last, relative=True, certain=when.certain)


def _kept(found: When, when: When) -> When:
    if OPEN in (found.start, found.end):
        found = NOWHEN
    return replace(found, relative=True, certain=when.certain, echo="")
