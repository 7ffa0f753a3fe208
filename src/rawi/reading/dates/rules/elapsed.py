"""What happened so long ago, by the time that has passed since.

Example: «رغم مرور أكثر من عامين على إعلانها», «بمناسبة مرور 50 عاما على تأسيسه».
Source: usage of Arabic newspapers. Not: «مع مرور عامين», «بعد مرور عام على الحادث» (rule hence).
"""

from dataclasses import replace

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, point, since_then
from rawi.reading.dates.when import NOWHEN, OPEN
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.TIES
_REACH = 6
PATTERN = f"(?<={{passing}})(?P<length>{LENGTHS})"


def read(hit: Hit, setting: Setting) -> Made:
    """The point at which it happened, open to the past where it is longer ago or vague."""
    length = length_of(hit.the("length"))
    if setting.raw_after(hit.last) != "علي" or length.unit in ("period", "second", "minute", "hour"):
        return None
    if setting.direction(hit.first) is Direction.FUTURE or _is_to_come(hit, setting):
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    if length.is_vague:
        return as_date(since_then(setting.day))
    when = point(setting.day, length, -1)
    return as_date(replace(when, start=OPEN, grain=Grain.SPAN) if length.qualifier == "over" else when)


def _is_to_come(hit: Hit, setting: Setting) -> bool:
    """«العام المقبل بذكرى مرور ستين عاما»; «يعمل به بعد إقراره ومرور شهر على نشره»."""
    words = [setting.raw_before(hit.first, by=by) for by in range(1, _REACH)]
    return words[0] == "ومرور" or any(word.startswith(tuple(cues("coming"))) for word in words)
