"""From one weekday to another of a week that is named.

Example: «الأسبوع المقبل بين الأربعاء والجمعة», «من الأحد إلى الثلاثاء من الأسبوع الماضي».
Source: Recognizers-Text DatePeriodParser, Arabic.
"""

from datetime import date, timedelta

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import of_days

STAGE = Stage.PARTS
_DAYS = "(?:{between|from_})(?P<first%s>{weekdate}){and|to_|until|dash}(?P<last%s>{weekdate})"
PATTERN = f"(?P<week>{{date_week}}){_DAYS % ('', '')}|{_DAYS % ('2', '2')}{{from_}}?(?P<week2>{{date_week}})"


def read(hit: Hit, setting: Setting) -> Made:
    """Those days of that week, Monday to Sunday."""
    week = (hit.one("week") or hit.the("week2")).when.first
    first, last = hit.one("first") or hit.the("first2"), hit.one("last") or hit.the("last2")
    if week is None:
        return None
    start, end = _in_week(week, first), _in_week(week, last)
    return as_date(of_days(start, end, relative=True)) if start and end and start < end else None


def _in_week(monday: date, token: Token) -> date | None:
    day = token.when.first
    return None if day is None else monday + timedelta(days=day.weekday())
