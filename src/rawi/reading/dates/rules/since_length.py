"""Since so long ago.

Example: «منذ أربعة أشهر», «منذ سنوات», «منذ أكثر من عام», «منذ عدة قرون»,
«يعمل منذ 30 عاما» (from then on).
Source: usage of Arabic newspapers.
"""

from dataclasses import replace

from rawi.reading.dates.direction import is_under_imperfect
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, point, since_then
from rawi.reading.dates.when import NOWHEN, OPEN
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.TIES
PATTERN = f"{{since}}(?P<length>{LENGTHS}|{{the_many}})"


def read(hit: Hit, setting: Setting) -> Made:
    """From the month or day when it began on; the point alone where something happened then («كان قد سافر»).

    Open to the past where it is longer, or vague.
    """
    token = hit.the("length")
    if token.has("the_many"):
        return None
    length = length_of(token)
    if length.unit == "period":
        return None
    if setting.copy_day is None:
        return as_date(NOWHEN)
    if length.is_vague:
        return as_date(since_then(setting.copy_day))
    when = point(setting.copy_day, length, -1)
    if length.qualifier == "over":
        return as_date(replace(when, start=OPEN, grain=Grain.SPAN))
    happened = setting.direction(hit.first) is Direction.PAST and not is_under_imperfect(
        setting.words, hit.first
    )
    if (happened and not _goes_on(hit, setting)) or not when.placed or OPEN in (when.start, when.end):
        return as_date(when)
    return as_date(replace(when, end=OPEN, grain=Grain.SPAN))


def _goes_on(hit: Hit, setting: Setting) -> bool:
    """«الحرب المستمرة منذ أربعة أشهر»: a participle tells of a state."""
    return setting.raw_before(hit.first).startswith("الم")
