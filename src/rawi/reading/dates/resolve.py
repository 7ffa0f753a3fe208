"""Resolve: the year of a month or day that names none, by adjective, weekday, verb and nearness."""

from datetime import date

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.direction import is_under_imperfect
from rawi.reading.dates.hijri import hijri_day, hijri_month, hijri_year_of
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When, day_or_none, of_day, of_month
from rawi.reading.model.findings import Direction, Grain

#: Hijri months count from here.
HIJRI = 100
#: A day of the calendar with no word on its year lies at most this many days ahead.
_NEAR_DAYS = 62


def placed(month: int, day: int | None, year: int, *, hijri_year: bool = True) -> When | None:
    """The month or day of that year, Hijri for months above HIJRI; None where there is none such."""
    if month > HIJRI:
        return hijri_month(year, month - HIJRI) if day is None else hijri_day(year, month - HIJRI, day)
    if day is None:
        return of_month(year, month) if 1 <= month <= 12 else None
    found = day_or_none(year, month, day)
    return None if found is None else of_day(found)


def dated(
    month: int, day: int | None, shift: str, weekday: int | None, setting: Setting, token: Token
) -> When | None:
    """The month or day with its year found from the page's day; without one, the year stays XXXX.

    shift is the adjective's ("-1", "1", "0") or "". weekday is 1–7, None where none is named.
    """
    if setting.day is None:
        return _yearless(month, day)
    year = setting.day.year if month <= HIJRI else hijri_year_of(setting.day)
    around = [when for y in range(year - 6, year + 3) if (when := placed(month, day, y))]
    if weekday is not None and not shift:
        around = _fitting(around, weekday, setting.day) or around
    if not around:
        return None
    return _chosen(around, shift or _said(setting, token, day), setting.day)


def _yearless(month: int, day: int | None) -> When | None:
    if month > HIJRI:
        return When("", "", Grain.DAY if day else Grain.MONTH, calendar="hijri")
    text = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    return When(text, text, Grain.DAY if day else Grain.MONTH)


def _fitting(around: list[When], weekday: int, day: date) -> list[When]:
    """The days that fall on the weekday, where one lies within a year of the page's day."""
    return [
        w for w in around if w.first and w.first.isoweekday() == weekday and abs((w.first - day).days) < 400
    ]


def _said(setting: Setting, token: Token, day: int | None) -> str:
    """The shift that the words around say, "near" for none; deliveries and what may be are to come."""
    if day is None and setting.raw_before(token) in cues("delivery"):
        return "future"
    if setting.raw_before(token, by=2) in cues("perhaps"):
        return "future"
    direction = setting.direction(token)
    if direction is Direction.FUTURE:
        return "future"
    if direction is Direction.PAST:
        return "past"
    if is_under_imperfect(setting.words, token):
        return "future"
    return "near"


def _chosen(around: list[When], shift: str, day: date) -> When:
    """The one of around (in order of time) that the shift means."""
    before = [when for when in around if when.first and when.first <= day]
    ahead = [when for when in around if when.last and when.last >= day]
    closed = [when for when in before if when.last and when.last < day]
    match shift:
        case "1" | "after":
            return next((when for when in around if when.first and when.first > day), around[-1])
        case "future":
            return _ahead(before, ahead, day) if ahead else around[-1]
        case "-1" | "before" | "last":
            months = around[0].grain is Grain.MONTH
            return ((closed if months else before) or around)[-1 if before else 0]
        case "past":
            return _past(before, ahead, day) if before else around[0]
        case "near":
            return min(around, key=lambda when: _distance(when, day))
    running = [when for when in around if when.first and when.last and when.first <= day <= when.last]
    return running[0] if running else min(around, key=lambda when: abs(((when.first or day) - day).days))


def _ahead(before: list[When], ahead: list[When], day: date) -> When:
    """The first to come, but the last that has begun where it is weeks past and the other is months off."""
    first = ahead[0].first or day
    if before and before[-1].last and (first - day).days > 200 and (day - before[-1].last).days < 45:
        return before[-1]
    return ahead[0]


def _past(before: list[When], ahead: list[When], day: date) -> When:
    """The latest that has begun, but the coming one where it is days away and the other nearly a year ago."""
    last = before[-1].last or day
    if ahead and ahead[0].first and last < day and before[-1].grain is Grain.DAY:
        soon = (ahead[0].first - day).days
        if soon <= 14 and (day - last).days > 300:
            return ahead[0]
    return before[-1]


def _distance(when: When, day: date) -> int:
    """How far from day, days ahead counting more."""
    first = when.first or day
    return (day - first).days if first <= day else (first - day).days * 300 // _NEAR_DAYS
