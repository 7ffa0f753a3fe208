"""Since so long ago.

Example: «منذ أربعة أشهر», «منذ سنوات», «منذ أكثر من عام», «منذ عدة قرون».
Source: usage of Arabic newspapers.
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, point, since_then
from rawi.reading.dates.when import NOWHEN, OPEN
from rawi.reading.model.findings import Grain

STAGE = Stage.TIES
PATTERN = f"{{since}}(?P<length>{LENGTHS}|{{the_many}})"


def read(hit: Hit, setting: Setting) -> Made:
    """The month or day when it began; open to the past where it is longer, or vague."""
    token = hit.the("length")
    if token.has("the_many"):
        return None
    length = length_of(token)
    if length.unit == "period":
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    if length.is_vague:
        return as_date(since_then(setting.day))
    when = point(setting.day, length, -1)
    return as_date(replace(when, start=OPEN, grain=Grain.SPAN) if length.qualifier == "over" else when)
