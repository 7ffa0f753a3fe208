"""So many days, weeks, months or years on end, up to the running one.

Example: «لليوم الثالث على التوالي», «للأسبوع السادس على التوالي», «للشهر الـ27 على التوالي» (to the month
named before, else to the last: what is counted by months is known when they are over).
Source: usage of Arabic newspapers. Not: «للمرة الثانية على التوالي», «اليوم الثالث من المهرجان».
"""

from datetime import date

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, joined
from rawi.reading.model.findings import Grain

STAGE = Stage.DAYS
PATTERN = "{for_}(?P<unit>{the_day|the_week|the_month|the_year|the_season})(?P<nth>{ordinal}){in_a_row}"
_MOST = {"day": 366, "week": 200, "month": 200, "year": 100, "season": 30}


def read(hit: Hit, setting: Setting) -> Made:
    """From the first of those units to the one that runs; months wait for one that is named."""
    token, number = hit.the("unit"), hit.the("nth").number("ordinal")
    unit = token.text("the_one") if token.has("the_one") else "day"
    if not 1 < number <= _MOST[unit]:
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    if unit == "month":
        return as_date(When("", "", Grain.SPAN, relative=True, echo=f"row {number} month", certain=0.75))
    found = _up_to(setting.day, unit, number)
    return as_date(found) if found else None


def _up_to(day: date, unit: str, number: int) -> When | None:
    first, last = unit_at(day, unit, 1 - number), unit_at(day, unit, 0)
    return joined(first, last, relative=True, certain=0.75) if first and last else None
