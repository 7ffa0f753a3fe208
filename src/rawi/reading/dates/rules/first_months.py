"""The first or last so many months or days of a year or month.

Example: «الأشهر الستة الأولى من العام الجاري», «السبعة أشهر الأولى من 2015», «الأيام العشرة الأخيرة من
رمضان».
Source: business pages of Gulf newspapers.
"""

from datetime import timedelta

from rawi.reading.dates.hijri import hijri_month, hijri_year_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import length_of
from rawi.reading.dates.when import When, joined, month_text, of_year
from rawi.reading.model.findings import Grain

STAGE = Stage.PARTS
PATTERN = """(?:(?P<unit>{the_many})(?P<n>{the_n|n})|(?P<length>{length}))(?P<side>{ordinal|ordinal_last})
             {from_|in_}?(?:(?P<when>{date_year|date_month})|(?P<year>{year}){era}?)"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch from the start of the period, or up to its end."""
    unit, number = _count(hit)
    when, side = _whole(hit), hit.the("side")
    if when.first is None or when.last is None or number is None or unit not in ("month", "week", "day"):
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


def _whole(hit: Hit) -> When:
    when = hit.one("when")
    return when.when if when else of_year(hit.the("year").number("year"))


def _count(hit: Hit) -> tuple[str, int | None]:
    if token := hit.one("length"):
        number, unit = length_of(token).counts[0]
        return unit, None if number is None else int(number)
    n = hit.the("n")
    return hit.the("unit").text("the_many"), n.number("the_n" if n.has("the_n") else "n")
