"""Two or more days of the week in a row.

Example: «يومي الخميس والجمعة المقبلين», «أيام الأحد والاثنين والثلاثاء الماضية».
Source: usage of Arabic newspapers. Not: «أيام السبت والأحد» (every week).
"""

from datetime import date, timedelta

from rawi.reading.dates.calendar import weekday_on_or_after, weekday_on_or_before
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, of_days
from rawi.reading.model.findings import Direction

STAGE = Stage.DAYS
PATTERN = """(?:(?P<pair>{two_of|the_two})|{many_day|the_many})
             (?P<first>{weekday})(?:{comma}?{and}?(?P<last>{weekday}))+
             (?P<adj>{adj})?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch from the first to the last; after «أيام» only with an adjective."""
    adj = hit.one("adj")
    if not hit.one("pair") and not adj:
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    ahead = adj.text("adj") in ("1", "after") if adj else setting.direction(hit.first) is Direction.FUTURE
    return as_date(of_days(*_days(setting.day, hit, ahead, bool(adj)), relative=True, certain=0.85))


def _days(day: date, hit: Hit, ahead: bool, strictly: bool) -> tuple[date, date]:
    first, last = hit.the("first").number("weekday"), hit.the("last").number("weekday")
    length = timedelta(days=(last - first) % 7)
    if ahead:
        start = weekday_on_or_after(day + timedelta(days=strictly), first)
        return start, start + length
    end = weekday_on_or_before(day - timedelta(days=strictly), last)
    return end - length, end
