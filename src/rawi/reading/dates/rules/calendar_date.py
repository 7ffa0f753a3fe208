"""A day of a month, with its weekday and year where given.

Example: «11 يونيو 2015», «الخميس، 11 حزيران/يونيو», «الرابع من يونيو 1967», «يوم 31 يوليو الماضي»,
«الأول من شوال 1436هـ», «الخميس الموافق 5 مايو».
Source: usage of Arabic newspapers; Recognizers-Text DateParser, Arabic. Not: «ثورة 25 يناير», «قوى 14 آذار».
"""

from rawi.reading.dates.months import number_of
from rawi.reading.dates.names import is_dated_name
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import TAIL, has_tail, with_tail
from rawi.reading.dates.when import When

STAGE = Stage.DAYS
PATTERN = f"""(?:{{one_day}}?(?P<weekday>{{weekday}})(?P<wadj>{{adj}})?
                 {{comma|open|close|equals|dated|in_|one_day|for_|dash}}{{0,3}})?
              {{one_day|the_day|dated}}{{0,2}}(?<!{{the_one}})(?P<day>{{day|ordinal|ordinal_bare}})
              {{from_|dash|slash}}?{{one_month}}?(?P<month>{{month|month_weak|month_named}}){TAIL}"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day; a weekday that does not fall on it is noted, not believed."""
    day, month = hit.the("day"), hit.the("month")
    number = day.number(next(k for k in ("day", "ordinal", "ordinal_bare") if day.has(k)))
    if month.has("month_named") and not (has_tail(hit) or _named_month(hit)):
        return None
    weekday = hit.one("weekday")
    if is_dated_name(hit, setting, number_of(month), number, alone=weekday is None and not has_tail(hit)):
        return {"phrase": "name"}
    isoweekday = weekday.number("weekday") if weekday else None
    when = with_tail(number_of(month), number, hit, setting, weekday=isoweekday)
    if weekday and day.has("ordinal") and number <= 5 and not _falls_on(when, isoweekday):
        return None  # «الثلاثاء الثالث من أيلول» is the third Tuesday where the third is none
    return None if when is None else as_date(_noted(when, isoweekday, month.has("month_mismatch")))


def _falls_on(when: When | None, weekday: int | None) -> bool:
    return when is not None and when.first is not None and when.first.isoweekday() == weekday


def _named_month(hit: Hit) -> bool:
    place = hit.match.start("month") - 1
    return hit.tokens[place].has("one_month")


def _noted(when: When, weekday: int | None, mismatch: bool) -> When:
    if mismatch:
        when = when.with_note("month_mismatch")
    if weekday is not None and when.first and when.first == when.last and when.first.isoweekday() != weekday:
        return when.with_note("weekday_mismatch")
    return when
