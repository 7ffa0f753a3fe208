"""A time so long before now, or before an event.

Example: «قبل ثلاثة أعوام», «قبل أسبوع», «قبل أيام», «قبل ساعات من انطلاق المباحثات».
Source: Recognizers-Text DateParser, Arabic; Duckling, Time/AR.
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, point, since_then
from rawi.reading.dates.when import NOWHEN, When

STAGE = Stage.TIES
PATTERN = f"{{before}}(?P<length>{LENGTHS})(?P<from>{{from_}})?(?P<now>{{vague}}|{{date_day}})?(?!{{month|month_weak}})"


def read(hit: Hit, setting: Setting) -> Made:
    """The point, open to the past where vague; before an event it is the day named beside it."""
    length = length_of(hit.the("length"))
    if length.unit in ("period", "second"):
        return None
    if hit.one("from") and not hit.one("now"):
        return date(_before_event(setting))
    if hit.one("now") and not hit.one("from"):
        return None
    if setting.day is None:
        return date(NOWHEN)
    if length.is_vague:
        return date(since_then(setting.day))
    when = point(setting.day, length, -1)
    if length.qualifier == "over":
        when = replace(when, start="..")
    return date(when)


def _before_event(setting: Setting) -> When:
    """Its day is known only by a date beside it."""
    return replace(NOWHEN, echo="event day", relative=True, certain=0.6)
