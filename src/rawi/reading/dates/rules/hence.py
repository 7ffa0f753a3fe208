"""A time so long after now, or the stretch since something began.

Example: «بعد عشر سنوات», «بعد شهرين أو ثلاثة», «بعد أسبوعين من الآن», «بعد أقل من أسبوع من التوصل إلى اتفاق»,
«بعد مرور عام على الحادث», «بعد ساعات فقط من الزيارة», «بعد موسمين قضاهما هناك».
Source: Recognizers-Text DateParser, Arabic; Duckling, Time/AR.
"""

from itertools import takewhile

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, from_then_on, length_of, point, since_then, stretch
from rawi.reading.dates.when import NOWHEN
from rawi.reading.model.findings import Direction

STAGE = Stage.TIES
PATTERN = f"{{after}}(?P<length>{LENGTHS})(?:{{from_}}(?P<now>{{date_day}}))?(?!{{month|month_weak}})"
#: «عاد بعد 45 عاما» looks back; what a paper announces is nearer.
_MOST_YEARS = 20
#: How many words before the length a past verb may stand.
_REACH = 7
_STOPS = frozenset(("", *".؟!؛:"))


def read(hit: Hit, setting: Setting) -> Made:
    """The point ahead; after something that has happened, the stretch from then to the page's day."""
    token = hit.the("length")
    length = length_of(token)
    if length.unit in ("period", "second"):
        return None
    if setting.raw_before(hit.first) == "علي":
        return None  # «على بعد أيام من», a distance
    if _tells_on(hit, setting):
        return None
    if hit.before is not None and (hit.before.has("one") or hit.before.has("counted")):
        return None  # «عاما بعد عام»
    if setting.copy_day is None:
        return as_date(NOWHEN)
    if not token.has("length") and setting.is_construct(token):
        return None
    direction = setting.direction(hit.first)
    if direction is Direction.UNKNOWN and _is_told(hit, setting):
        direction = Direction.PAST
    told, planned = direction is Direction.PAST, direction is Direction.FUTURE
    of_event = not hit.one("now") and _follower(hit, setting) in cues("behind")
    if of_event and (length.qualifier == "under" or not planned):
        return as_date(
            since_then(setting.copy_day) if length.is_vague else stretch(setting.copy_day, length, -1)
        )
    looks_back = _is_long(length) or " " in setting.text(hit.first)  # «بعد مرور عام»
    if not hit.one("now") and (told or (looks_back and not planned)):
        return None
    return as_date(from_then_on(setting.copy_day) if length.is_vague else point(setting.copy_day, length, 1))


def _follower(hit: Hit, setting: Setting) -> str:
    """The word behind the length, «فقط» left out («بعد ساعات فقط من الزيارة»)."""
    after = setting.raw_after(hit.the("length"))
    return setting.raw_after(hit.the("length"), by=2) if after == "فقط" else after


def _tells_on(hit: Hit, setting: Setting) -> bool:
    """«وبعد خمسة أعوام أصيب» at the head of a sentence tells on; a verb of the present would look ahead."""
    if hit.one("now") or setting.raw_before(hit.first) not in ("", "."):
        return False
    after = setting.raw_after(hit.last)
    return setting.counts_noun(hit.last) and after not in cues("behind") and after[0] not in "يستن"


def _is_told(hit: Hit, setting: Setting) -> bool:
    """«اضطر إلى الاستقالة بعد أربعة أيام», «بعد أربع سنوات تأكد»."""
    if setting.raw_after(hit.last) in cues("told"):
        return True
    words = (setting.raw_before(hit.first, by=by) for by in range(1, _REACH + 1))
    return any(word in cues("told") for word in takewhile(lambda word: word not in _STOPS, words))


def _is_long(length: Length) -> bool:
    number, unit = length.counts[0]
    return unit in ("decade", "century") or (unit == "year" and (number or 0) > _MOST_YEARS)
