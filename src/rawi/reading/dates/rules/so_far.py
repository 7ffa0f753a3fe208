"""Years that something has gone on, up to now.

Example: «على مدى خمسين عاما», «طوال عقود», «أخفوا الأمر لأكثر من عامين», «عانى لسنوات طويلة», «إنهاء 13
عاما من الحرب».
Source: usage of Arabic newspapers. Not: «على مدى ثلاثة أيام», «لمدة عشر سنوات», «طوال سنوات حكمه», «قد يستمر
لسنوات».
"""

from rawi.reading.dates.cue_words import ages, doubts, endings
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, since_then, stretch
from rawi.reading.dates.when import NOWHEN
from rawi.reading.model.findings import Direction

STAGE = Stage.TIES
PATTERN = f"""{{throughout}}(?P<through>{LENGTHS})(?!{{adj|adj_bare}})
              |(?<={{for_}})(?P<for>{{length|many}})(?!{{adj|adj_bare}})
              |(?P<ended>{{length}})(?={{from_}})"""
_UNITS = ("year", "decade", "century")
#: How many words before the length «قد» or what ends may stand.
_REACH = 4


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch up to the page's day, open where nothing says how long; of what has been alone."""
    token = hit.one("through") or hit.one("for") or hit.the("ended")
    length = length_of(token)
    units = (*_UNITS, "month") if hit.one("ended") else _UNITS
    if length.unit not in units or length.high is not None or not _is_long(hit, length):
        return None
    if hit.one("ended") and not (_is_ended(hit, setting) and _has_event(hit, setting)):
        return None
    if setting.direction(hit.first) is Direction.FUTURE or _is_other(hit, setting):
        return None
    if not token.has("length") and setting.is_construct(token):
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    return as_date(since_then(setting.day) if length.is_vague else stretch(setting.day, length, -1))


def _is_long(hit: Hit, length: Length) -> bool:
    """«لأكثر من عامين», «لسنوات»; «لعامين» is a term as often."""
    return not hit.one("for") or length.is_vague or length.qualifier == "over"


def _is_ended(hit: Hit, setting: Setting) -> bool:
    return any(setting.raw_before(hit.first, by=by) in endings() for by in range(1, _REACH))


def _has_event(hit: Hit, setting: Setting) -> bool:
    """«من الحرب»."""
    return setting.counted_from(hit.last).startswith("ال")


def _is_other(hit: Hit, setting: Setting) -> bool:
    """«قد يستمر لسنوات»; ages and terms of prison."""
    words = [setting.raw_before(hit.first, by=by) for by in range(1, _REACH + 1)]
    is_age = hit.one("for") is None and any(word in ages() for word in words[:2])
    return is_age or any(word in doubts() for word in words)
