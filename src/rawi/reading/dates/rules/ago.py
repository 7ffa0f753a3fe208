"""A time so long before now, or before an event.

Example: «قبل ثلاثة أعوام», «قبل أسبوع», «قبل أيام», «قبل ساعات من انطلاق المباحثات».
Source: Recognizers-Text DateParser, Arabic; Duckling, Time/AR.
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, point, since_then
from rawi.reading.dates.when import NOWHEN, When

STAGE = Stage.TIES
PATTERN = f"{{before}}(?P<length>{LENGTHS})(?:{{from_}}(?P<now>{{date_day}}))?(?!{{month|month_weak}})"


def read(hit: Hit, setting: Setting) -> Made:
    """The point, open to the past where vague; before an event it is the day named beside it."""
    length = length_of(hit.the("length"))
    if length.unit in ("period", "second"):
        return None
    if not hit.one("now") and hit.after is not None and hit.after.has("from_"):
        return as_date(_before_event())
    if setting.day is None:
        return as_date(NOWHEN)
    if length.is_vague:
        return as_date(since_then(setting.day))
    when = point(setting.day, length, -1)
    if length.qualifier == "over":
        when = replace(when, start="..")
    return as_date(when)


def _before_event() -> When:
    """Its day is known only by a date beside it."""
    return replace(NOWHEN, echo="event day", relative=True, certain=0.6)
