"""Now, and times without bounds.

Example: «حاليا», «الآن», «قريبا», «مؤخرا», «المستقبل القريب», «في الآونة الأخيرة», «منذ قليل», «خلال الليل»,
«منذ ذلك الحين», «حتى إشعار آخر».
Source: usage of Arabic newspapers. Not: «وأخيرا» («finally»), «تلك الليلة».
"""

from datetime import date, timedelta

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import before_event, from_then_on, since_then
from rawi.reading.dates.when import NOWHEN, When, of_day, of_days
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.DAYS
PATTERN = "(?P<word>{vague})"
#: After و it means «finally», not «lately».
_FINALLY = "اخيرا"
_NOW, _THAT_DAY = "الان", "يومها"
_HEADS = ("", ".", "!", "؟", ":", "…")
_NONE = ("past", "once", "some_day")
_BY_COPY = ("last_night", "night_before", "overnight", "tonight", "today")


def read(hit: Hit, setting: Setting) -> Made:
    """The page's day, an open stretch from or to it, or no value."""
    token, before = hit.the("word"), hit.before
    sense = token.text("vague")
    if (before and before.has("that")) or _is_finally(hit, setting) or is_lookalike(token, setting):
        return None
    if _is_adjective(hit, setting) or _is_other_word(hit, setting):
        return None
    if sense == "then" and hit.before is not None and (hit.before.has("to_") or hit.before.has("until")):
        return as_date(NOWHEN)  # «إلى ذلك الحين» is still to come
    if sense == "then":
        return as_date(When("", "", Grain.SPAN, relative=True, echo="same then", certain=0.75))
    if sense == "ago" and hit.after is not None and hit.after.has("from_"):
        return as_date(before_event())  # «قبل لحظات من الانفجار»
    if sense == "soon" and hit.after is not None and hit.after.has("from_"):
        return None
    if sense == "shift" and setting.day is None:
        return None
    if setting.text(token).endswith(tuple(cues("period"))) and setting.is_construct(token):
        return None  # «منذ فترة الاحتلال»; «فيما مضى الوزير» goes on
    if sense == "near":
        sense = "soon" if setting.direction(token) is Direction.FUTURE else "lately"
    day = setting.copy_day if sense in _BY_COPY else setting.day
    when = NOWHEN if sense in _NONE or day is None else _when(day, sense)
    return as_date(when, *(("relday",) if when.grain == "day" else ()))


def _is_adjective(hit: Hit, setting: Setting) -> bool:
    """«تخطيطا حديثا»: an accusative after another."""
    word, before = setting.text(hit.first), setting.raw_before(hit.first)
    return word in cues("accusative") and before.endswith("ا") and len(before) > 3


def _is_other_word(hit: Hit, setting: Setting) -> bool:
    """«آلان» is a name; «في يومها الأول» is of somebody's day."""
    word = setting.text(hit.first)
    if word == _NOW:
        return setting.prose.written(hit.first.start, hit.first.start + 1) == "آ"
    if word != _THAT_DAY:
        return False
    return setting.raw_before(hit.first) in cues("preposition") or setting.raw_after(hit.first).startswith(
        "ال"
    )


def _is_finally(hit: Hit, setting: Setting) -> bool:
    """«وأخيرا», or «أخيرا» at the head of a sentence."""
    if setting.text(hit.first) != _FINALLY:
        return False
    return (hit.before is not None and hit.before.has("and")) or setting.raw_before(hit.first) in _HEADS


def _when(day: date, sense: str) -> When:
    if sense in ("soon", "presently"):
        return from_then_on(day)
    if sense in ("lately", "long_since", "ago"):
        return since_then(day)
    if sense == "night_before":
        return of_days(day - timedelta(days=2), day - timedelta(days=1), relative=True)
    if sense in ("last_night", "overnight"):
        return of_days(day - timedelta(days=1), day, relative=True)
    return of_day(day, relative=True)
