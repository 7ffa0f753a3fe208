"""A day of this, the last or the next month.

Example: «الخامس من الشهر الجاري», «20 من الشهر المقبل», «في 15 الجاري».
Source: usage of Levantine newspapers; Recognizers-Text DateParser, Arabic.
"""

from dataclasses import replace
from datetime import date

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.hijri import hijri_day, hijri_month_of
from rawi.reading.dates.resolve import placed
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When
from rawi.reading.model.findings import Grain

STAGE = Stage.DAYS
PATTERN = """(?<!{the_one}){weekday}?{one_day|the_day}?(?P<day>{day|ordinal}){from_|in_}?
             (?:(?P<month>{date_month})|(?P<adj>{adj}))"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day; an adjective alone counts only after «في» or a weekday, and after digits."""
    token = hit.the("day")
    month = _month(hit, setting)
    if month and month.echo.endswith(" month"):
        day = token.number("day" if token.has("day") else "ordinal")
        return as_date(replace(month, grain=Grain.DAY, echo=f"{month.echo} -{day:02}")) if day <= 31 else None
    if month is None or month.first is None:
        return None
    number = token.number("day" if token.has("day") else "ordinal")
    when = _day(month, month.first, number)
    return None if when is None else as_date(when)


def _day(month: When, first: date, number: int) -> When | None:
    """The day of the month, in its calendar («الرابع من هذا الشهر الفضيل»)."""
    if month.calendar != "hijri":
        return placed(first.month, number, first.year)
    here = hijri_month_of(first)
    return hijri_day(*here, number) if here else None


def _month(hit: Hit, setting: Setting) -> When | None:
    if month := hit.one("month"):
        return month.when
    shift = {"0": 0, "-1": -1, "1": 1}.get(hit.the("adj").text("adj"))
    led = hit.match.start() < hit.match.start("day") or (hit.before is not None and hit.before.has("in_"))
    if shift is None or not led or not hit.the("day").has("day") or setting.day is None:
        return None
    return unit_at(setting.day, "month", shift)
