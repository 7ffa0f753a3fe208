"""A day after its month, as in English: with a year or a weekday, as an ordinal, or where nothing is counted.

Example: «سبتمبر 10، 2001», «الاثنين، يناير الثاني والعشرين، 2018», «سبتمبر الحادي عشر».
Source: Recognizers-Text DateParser, Arabic; translated news. Not: «في يونيو 30 شخصا».
"""

from rawi.reading.dates.months import number_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import TAIL, with_tail
from rawi.reading.dates.tokens import Token

STAGE = Stage.DAYS
PATTERN = f"""(?:{{one_day}}?(?P<weekday>{{weekday}}){{comma}}?)?
              (?P<month>{{month|month_weak}}){{dash|slash}}?(?P<day>{{day|ordinal}})(?!{{month|one|many|counted|num_scale|num_scales}}){TAIL}"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day, where a year or a weekday makes sure that the number is one, or nothing follows to count."""
    weekday, day, month = hit.one("weekday"), hit.the("day"), number_of(hit.the("month"))
    if not (weekday or hit.one("year") or _is_day(day, setting)) or month > 12:
        return None
    number = day.number("day" if day.has("day") else "ordinal")
    when = with_tail(month, number, hit, setting, weekday=weekday.number("weekday") if weekday else None)
    if when is None:
        return None
    falls = weekday is None or (
        when.first is not None and when.first.isoweekday() == weekday.number("weekday")
    )
    return as_date(when if falls else when.with_note("weekday_mismatch"))


def _is_day(day: Token, setting: Setting) -> bool:
    """True for «الحادي عشر», and for «11» at the end of a clause."""
    after = setting.raw_after(day)
    return not day.has("day") or not (after and after[0].isalnum())
