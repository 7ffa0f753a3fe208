"""Several days of one month, as the stretch from the first to the last.

Example: «6 و 7 سبتمبر القادم», «من 6 إلى 9 أغسطس», «4-22 يناير 1995», «بين 3 و12 سبتمبر», «من 4 إلى 22
هذا الشهر».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic.
"""

from datetime import date, timedelta

from rawi.reading.dates.months import number_of
from rawi.reading.dates.resolve import placed
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import TAIL, with_tail
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When, joined, of_day

STAGE = Stage.DAYS
PATTERN = f"""{{from_|between|since}}?{{one_day|two_of|many_day}}?{{weekday}}?(?P<first>{{day|ordinal}})
              (?:(?:{{and}}?{{to_|until|dash}}|{{comma}}?{{and}}|{{comma}}){{one_day}}?{{weekday}}?(?P<last>{{day|ordinal}}))+
              {{from_|in_}}?(?:{{one_month}}?(?P<month>{{month|month_weak}}){TAIL}|(?P<relative>{{date_month}}))"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch, where the days follow each other."""
    first, last = _day(hit.the("first")), _day(hit.the("last"))
    if not 1 <= first < last <= 31:
        return None
    end = _end(last, hit, setting)
    if end is None or end.first is None or end.first != end.last:
        return None
    return as_date(joined(_earlier(end, end.first, last - first), end))


def _day(token: Token) -> int:
    return token.number("day" if token.has("day") else "ordinal")


def _end(last: int, hit: Hit, setting: Setting) -> When | None:
    if month := hit.one("month"):
        return with_tail(number_of(month), last, hit, setting)
    relative = hit.the("relative").when.first
    return placed(relative.month, last, relative.year) if relative else None


def _earlier(end: When, last: date, days: int) -> When:
    """The day so many days before the last."""
    return of_day(last - timedelta(days=days), calendar=end.calendar)
