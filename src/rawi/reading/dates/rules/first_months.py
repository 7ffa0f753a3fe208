"""The first or last so many months or days of a year or month.

Example: «الأشهر الستة الأولى من العام الجاري», «السبعة أشهر الأولى من 2015», «الأيام العشرة الأخيرة من
رمضان», «الأشهر السبعة الأولى من السنة», «خلال الأشهر السبعة الأولى» (of this year).
Source: business pages of Gulf newspapers. Not: «الأشهر الستة الأولى من عمره».
"""

from datetime import timedelta

from rawi.reading.dates.hijri import hijri_month, hijri_year_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import length_of
from rawi.reading.dates.when import When, joined, month_text, of_year
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.PARTS
PATTERN = """(?:(?P<unit>{the_many})(?P<n>{the_n|n})|(?P<length>{length}))(?P<side>{ordinal|ordinal_last})
             (?:{from_|in_}?(?:(?P<when>{date_year|date_month})|(?P<year>{year}){era}?)
               |(?P<running>{from_}{the_year}(?!{ordinal|year_kind})|))"""
_IN_TIME = ("in_", "during")
_MONTHS = 12
_CLOSING = ("", "،", ",", ".", "؛")


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch from the start of the period, or up to its end."""
    unit, number = _count(hit)
    if not number or unit not in ("month", "week", "day"):
        return None
    when, side = _whole(hit, setting, unit, number), hit.the("side")
    if when is None or when.first is None or when.last is None:
        return None
    if side.has("ordinal") and side.number("ordinal") != 1:
        return None
    at_end = side.has("ordinal_last")
    if unit == "month" and when.grain is Grain.YEAR:
        first = 13 - number if at_end else 1
        if when.calendar == "hijri":
            return _of_hijri_year(hijri_year_of(when.first), first, first + number - 1)
        year = when.first.year
        return as_date(When(month_text(year, first), month_text(year, first + number - 1), Grain.SPAN))
    days = timedelta(days=number * (7 if unit == "week" else 1) - 1)
    start, end = (when.last - days, when.last) if at_end else (when.first, when.first + days)
    return as_date(When(start.isoformat(), end.isoformat(), Grain.SPAN, calendar=when.calendar))


def _of_hijri_year(year: int, first: int, last: int) -> Made:
    start, end = hijri_month(year, first), hijri_month(year, last)
    return as_date(joined(start, end)) if start and end else None


def _whole(hit: Hit, setting: Setting, unit: str, number: int) -> When | None:
    if when := hit.one("when"):
        return when.when
    if year := hit.one("year"):
        return of_year(year.number("year"))
    if unit != "month" or number > _MONTHS or not setting.day:
        return None
    if not (hit.one("running") or _is_in_time(hit, setting)):
        return None
    begun = number <= setting.day.month or setting.direction(hit.first) is Direction.FUTURE
    return of_year(setting.day.year - (not begun))


def _is_in_time(hit: Hit, setting: Setting) -> bool:
    """«خلال الأشهر السبعة الأولى، حيث»; before a noun they are of that («الأشهر الأولى من عمره»)."""
    is_led = hit.before is not None and any(hit.before.has(kind) for kind in _IN_TIME)
    return is_led and setting.raw_after(hit.last) in _CLOSING


def _count(hit: Hit) -> tuple[str, int | None]:
    if token := hit.one("length"):
        number, unit = length_of(token).counts[0]
        return unit, None if number is None else int(number)
    n = hit.the("n")
    return hit.the("unit").text("the_many"), n.number("the_n" if n.has("the_n") else "n")
