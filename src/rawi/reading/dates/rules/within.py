"""Within so long from now, or in the last so long.

Example: «خلال 60 يوما», «في غضون أيام», «في غضون عام من الآن», «في أكثر من 10 سنوات» (until now),
«ستمتلكها في 8 سنوات», «سيحقق أدنى معدل في 25 عاما» (until now), «الثالث في أقل من شهر».
Source: usage of Arabic newspapers; Duckling, Time/AR.
"""

from dataclasses import replace
from datetime import date

from rawi.reading.dates.cue_words import acts_of_rules, cues
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.records import is_record
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, from_then_on, length_of, point, since_then, stretch
from rawi.reading.dates.when import NOWHEN, When
from rawi.reading.model.findings import Direction

STAGE = Stage.TIES
PATTERN = f"""(?:{{within}}{{one_period}}?|(?<={{during}}){{one_period}}?)(?P<length>{LENGTHS})
               (?:{{from_}}(?P<now>{{relday}}))?
              |(?<={{in_}})(?:{{one_period}})?(?P<counted>{{length}})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch on either side of the page's day, by the verb.

    «في غضون» looks ahead where nothing says so, as does any length behind a verb of deciding or promising.
    """
    within = hit.first.has("within")
    length = length_of(hit.one("length") or hit.the("counted"))
    if length.unit in ("period", "second", "minute") or (hit.one("counted") and length.is_clock):
        return None
    if _is_other(hit, setting, length):
        return None
    direction = setting.direction(hit.first)
    if setting.raw_after(hit.last) in cues("only") and direction is not Direction.FUTURE:
        return None  # how soon, not when
    now = hit.one("now")
    if length.is_clock and direction is not Direction.FUTURE and now is None:
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    if now is not None:
        return as_date(_when(now.when.first or setting.day, length, True, between=not within))
    forecast = within or length.high is not None
    is_open = direction is Direction.UNKNOWN
    ahead = direction is Direction.FUTURE or (is_open and (forecast or setting.is_planned(hit.first)))
    if is_record(setting, hit.first):
        return as_date(_record(setting.day, length))
    return as_date(_when(setting.day, length, ahead, between=not within))


def _record(day: date, length: Length) -> When:
    """«أعلى مستوى في أربع سنوات» of months ends with the month named before it, else with the page's day."""
    when = _when(day, length, False, between=True)
    if length.is_vague or length.unit not in ("month", "year"):
        return when
    return replace(when, echo=f"record {length.counts[0][0]:g} {length.unit}")


def _is_other(hit: Hit, setting: Setting, length: Length) -> bool:
    """«خلال عقود» (contracts), «خلال موسم الحج», «خلال أيام العيد», «في يوم واحد», «في يومين من الأسبوع»."""
    token = hit.one("length") or hit.the("counted")
    if setting.counted_from(token) in acts_of_rules():
        return True  # a rule's, on no day
    if length.unit == "season" or (length.unit == "decade" and length.is_vague):
        return True
    if not token.has("length"):
        return setting.is_construct(token)
    if hit.one("counted") is None:
        return False
    single = length.counts[0][0] == 1 and (length.qualifier != "under" or length.unit == "day")
    return single or (hit.after is not None and hit.after.has("from_"))


def _when(day: date, length: Length, ahead: bool, between: bool) -> When:
    if length.is_vague:
        return from_then_on(day) if ahead else since_then(day)
    if ahead and length.high is not None and between:
        return point(day, length, 1)
    return stretch(day, length, 1 if ahead else -1)
