"""A day of a month, with its weekday and year where given.

Example: «11 يونيو 2015», «الخميس، 11 حزيران/يونيو», «الرابع من يونيو 1967», «يوم 31 يوليو الماضي»,
«الأول من شوال 1436هـ», «الخميس الموافق 5 مايو».
Source: usage of Arabic newspapers; Recognizers-Text DateParser, Arabic. Not: «ثورة 25 يناير», «قوى 14 آذار».
"""

from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.months import number_of
from rawi.reading.dates.names import is_dated_name
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import TAIL, has_tail, with_tail
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When

STAGE = Stage.DAYS
PATTERN = f"""(?:(?P<relday>{{relday}}){{comma|open}}?)?
              (?:{{one_day}}?(?P<weekday>{{weekday}})(?P<wadj>{{adj}})?
                 {{comma|open|close|equals|dated|in_|one_day|for_|dash}}{{0,3}})?
              {{one_day|the_day}}?(?<!{{the_one}})(?P<day>{{day|ordinal|ordinal_bare}})
              {{from_|dash|slash}}?{{one_month}}?(?P<month>{{month|month_weak|month_named}}){TAIL}"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day; a weekday, or «أمس», that does not fall on it is noted, not believed."""
    day, month, weekday = hit.the("day"), hit.the("month"), hit.one("weekday")
    number = day.number(next(k for k in ("day", "ordinal", "ordinal_bare") if day.has(k)))
    if month.has("month_named") and not (has_tail(hit) or _named_month(hit)):
        return None
    alone = weekday is None and not has_tail(hit)
    if is_lookalike(month, setting) or is_dated_name(hit, setting, number_of(month), number, alone=alone):
        return {"phrase": "name"}
    isoweekday = weekday.number("weekday") if weekday else None
    when = with_tail(number_of(month), number, hit, setting, weekday=isoweekday)
    if when is None or (_is_nth(day, number) and not _falls_on(when, isoweekday)):
        return None
    return as_date(_noted(when, hit, setting))


def _is_nth(day: Token, number: int) -> bool:
    """«الثلاثاء الثالث من أيلول» is the third Tuesday, unless the third is one."""
    return day.has("ordinal") and number <= 5


def _falls_on(when: When, weekday: int | None) -> bool:
    return weekday is None or (when.first is not None and when.first.isoweekday() == weekday)


def _named_month(hit: Hit) -> bool:
    place = hit.match.start("month") - 1
    return hit.tokens[place].has("one_month")


def _noted(when: When, hit: Hit, setting: Setting) -> When:
    if hit.the("month").has("month_mismatch"):
        return when.with_note("month_mismatch")
    first, weekday, word = when.first, hit.one("weekday"), hit.one("relday")
    if weekday and not _falls_on(when, weekday.number("weekday")):
        return when.with_note("weekday_mismatch")
    if (
        word
        and not word.has("the_day")
        and first
        and setting.copy_day
        and (first - setting.copy_day).days != word.number("relday")
    ):
        return when.with_note("day_mismatch")
    return when
