"""A part of a month, year, decade or century.

Example: «مطلع العام المقبل», «أواخر يونيو», «منتصف الشهر الجاري», «نهاية العام 2014م», «أوائل الثمانينيات».
Source: Duckling, Time/AR; Recognizers-Text DatePeriodParser, Arabic.
"""

from dataclasses import replace
from datetime import timedelta

from rawi.reading.dates.parts import part_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.PARTS
PATTERN = "(?P<part>{part|lately}){one_period}?(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """The part, by convention: see dates/parts.py."""
    part, when = hit.the("part"), hit.the("when").when
    name = part.text("part") if part.has("part") else "end"
    if hit.the("when").has("relday") and not hit.the("when").has("weekdate") and name != "end":
        return None
    if when.echo:
        return as_date(replace(when, echo=f"{when.echo} {name}"))
    found = part_of(when, name)
    if found is not None and hit.the("when").rule == "running_unit" and when.grain is Grain.WEEK:
        found = _told(found, hit, setting)
    return None if found is None else as_date(found)


def _told(found: When, hit: Hit, setting: Setting) -> When:
    """«وقع الحادث في نهاية الأسبوع»: the last week-end, where the week's own is still to come."""
    first, last, day = found.first, found.last, setting.day
    if first is None or last is None or day is None or first < day:
        return found
    if setting.direction(hit.first) is not Direction.PAST:
        return found
    week = timedelta(weeks=1)
    return replace(found, start=(first - week).isoformat(), end=(last - week).isoformat())
