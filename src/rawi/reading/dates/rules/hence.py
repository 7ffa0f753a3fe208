"""A time so long after now, or the stretch since something began.

Example: «بعد عشر سنوات», «بعد شهرين أو ثلاثة», «بعد أسبوعين من الآن», «بعد أقل من أسبوع من التوصل إلى اتفاق».
Source: Recognizers-Text DateParser, Arabic; Duckling, Time/AR.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, from_then_on, length_of, point, since_then, stretch
from rawi.reading.dates.when import NOWHEN
from rawi.reading.model.findings import Direction

STAGE = Stage.TIES
PATTERN = f"{{after}}(?P<length>{LENGTHS})(?P<from>{{from_}}(?P<now>{{vague|date_day}})?)?(?!{{month|month_weak}})"
_SINCE = frozenset(("من", "علي", "منذ"))


def read(hit: Hit, setting: Setting) -> Made:
    """The point ahead; after something that has happened, the stretch from then to the page's day."""
    length = length_of(hit.the("length"))
    if length.unit in ("period", "second"):
        return None
    if setting.day is None:
        return date(NOWHEN)
    told = setting.direction(hit.first) is Direction.PAST
    of_event = not hit.one("now") and (hit.one("from") or setting.raw_after(hit.the("length")) in _SINCE)
    if of_event and (length.qualifier == "under" or setting.direction(hit.first) is not Direction.FUTURE):
        return date(since_then(setting.day) if length.is_vague else stretch(setting.day, length, -1))
    if told and not hit.one("now"):
        return None
    return date(from_then_on(setting.day) if length.is_vague else point(setting.day, length, 1))
