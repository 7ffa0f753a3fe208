"""A weekday of a month by its number.

Example: «أول جمعة من يوليو», «أول يوم جمعة من يوليو», «الثلاثاء الثالث من أيلول», «آخر اثنين من مارس».
Source: Recognizers-Text DateParser, Arabic; Duckling, Time/AR.
"""

from datetime import timedelta

from rawi.reading.dates.calendar import weekday_on_or_after, weekday_on_or_before
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import of_day

STAGE = Stage.PARTS
PATTERN = """(?:(?P<before>{ordinal_bare|lately}){one_day}?(?P<bare>{weekday_bare})
               |(?P<weekday>{weekdate})(?P<nth>{ordinal|ordinal_last}))
             {from_|in_|with_}?(?P<when>{date_month})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day, where the month has as many."""
    when = hit.the("when").when
    if when.first is None or when.last is None:
        return None
    weekday, number = _weekday(hit), _number(hit)
    if weekday is None:
        return None
    if number < 0:
        return as_date(of_day(weekday_on_or_before(when.last, weekday)))
    found = weekday_on_or_after(when.first, weekday) + timedelta(weeks=number - 1)
    return as_date(of_day(found)) if found <= when.last else None


def _weekday(hit: Hit) -> int | None:
    if bare := hit.one("bare"):
        return bare.number("weekday_bare")
    first = hit.the("weekday").when.first
    return first.isoweekday() if first else None


def _number(hit: Hit) -> int:
    token = hit.one("before") or hit.the("nth")
    for kind in ("ordinal_bare", "ordinal"):
        if token.has(kind):
            return token.number(kind)
    return -1
