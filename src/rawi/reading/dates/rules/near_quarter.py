"""The running, last or next quarter.

Example: «الربع الحالي», «الربع الماضي», «الربع المقبل».
Source: business pages of Gulf newspapers. Not: «الثلاثي الحالي», which is a trio too.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, month_text
from rawi.reading.model.findings import Grain

STAGE = Stage.PARTS
PATTERN = "{lone_share}(?P<adj>{adj})"
_SHIFTS = {"0": 0, "-1": -1, "1": 1}


def read(hit: Hit, setting: Setting) -> Made:
    """Its three months; other shares have no running number."""
    shift = _SHIFTS.get(hit.the("adj").text("adj"))
    if shift is None:
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    first = (setting.day.month - 1) // 3 * 3 + 1 + 3 * shift
    year = setting.day.year
    return as_date(When(month_text(year, first), month_text(year, first + 2), Grain.SPAN, relative=True))
