"""A week or day of a month or year by its number, and «its third week».

Example: «الأسبوع الأول من أكتوبر», «الأسبوع الثالث من عام 2027», «أسبوعها الثالث», «اليوم الأول من شوال»,
«آخر يوم من رمضان», «أول أسبوع من سبتمبر», «دخلت عامها الخامس».
Source: Recognizers-Text DatePeriodParser, Arabic; Duckling, Time/AR.
"""

from datetime import date, timedelta

from rawi.reading.dates.cue_words import entries
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, bounded, of_day, of_days, of_year
from rawi.reading.model.findings import Grain

STAGE = Stage.PARTS
#: How many words before «its fifth year» the verb of entering may stand.
_REACH = 4
PATTERN = """(?:(?P<unit>{the_week|the_day})(?P<nth>{ordinal|ordinal_last})
               |(?P<before>{ordinal_bare|lately})(?P<bare>{one_week|one_day|many_day}))
             (?:{from_|in_|with_})?(?P<when>{date_month|date_year})
             |(?P<own>{own})(?P<count>{ordinal})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The week, Monday to Sunday, or the day; «its third week» begins with the page's day."""
    if own := hit.one("own"):
        return _own(own.text("own"), hit, setting)
    when = hit.the("when").when
    if when.first is None or when.last is None:
        return None
    unit = hit.one("unit") or hit.the("bare")
    number = _number(hit)
    if unit.has("the_day") or unit.has("one_day") or unit.has("many_day"):
        return as_date(_nth_day(when.first, when.last, number, when.calendar))
    return as_date(_nth_week(when.first, when.last, number))


def _number(hit: Hit) -> int:
    token = hit.one("nth") or hit.the("before")
    for kind in ("ordinal", "ordinal_bare"):
        if token.has(kind):
            return token.number(kind)
    return -1


def _nth_day(first: date, last: date, number: int, calendar: str) -> When:
    found = last if number < 0 else first + timedelta(days=number - 1)
    return of_day(min(found, last), calendar=calendar)


def _nth_week(first: date, last: date, number: int) -> When:
    """ISO weeks: the first is the one that has the period's first Thursday."""
    if number < 0:
        monday = last - timedelta(days=last.weekday())
        monday -= timedelta(weeks=(monday + timedelta(days=3)) > last)
    else:
        monday = first - timedelta(days=first.weekday())
        monday += timedelta(weeks=number - 1 + ((monday + timedelta(days=3)) < first))
    return of_days(monday, monday + timedelta(days=6), Grain.WEEK)


def _own(unit: str, hit: Hit, setting: Setting) -> Made:
    """«دخلت عامها الخامس» is a year that has begun; «في عامه الخامس» may be an age."""
    day = setting.day
    if unit not in ("day", "week", "year") or (unit == "year" and not _is_entered(hit, setting)):
        return None
    if day is None:
        return as_date(NOWHEN)
    if unit == "year":
        return as_date(bounded(of_year(day.year, relative=True, certain=0.7), "since"))
    if unit == "day":
        return as_date(of_day(day, relative=True, certain=0.7))
    return as_date(of_days(day, day + timedelta(days=6), Grain.WEEK, relative=True, certain=0.7))


def _is_entered(hit: Hit, setting: Setting) -> bool:
    return any(setting.raw_before(hit.first, by=by) in entries() for by in range(1, _REACH + 1))
