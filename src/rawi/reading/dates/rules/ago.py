"""A time so long before now, or before an event.

Example: «قبل ثلاثة أعوام», «قبل أسبوع», «قبل أيام», «قبل ساعات من انطلاق المباحثات»,
«قبل أسبوعين من شهر رمضان 1445», «قبل أقل من أسبوع» (the stretch since then).
Source: Recognizers-Text DateParser, Arabic; Duckling, Time/AR.
Not: «قبل أربع دقائق من نهاية المباراة».
"""

from dataclasses import replace

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, before_event, length_of, point, since_then, stretch
from rawi.reading.dates.when import NOWHEN
from rawi.reading.model.findings import Grain

STAGE = Stage.TIES
PATTERN = f"{{before}}(?P<length>{LENGTHS})(?:{{from_}}(?P<event>{{date}}))?(?!{{month|month_weak}})"
_COARSE = (Grain.YEAR, Grain.DECADE, Grain.CENTURY)


def read(hit: Hit, setting: Setting) -> Made:
    """The point, open to the past where vague; before an event it is the day named beside it.

    Before a date it counts from that date's first day; from a whole year nothing finer is known.
    """
    length = length_of(hit.the("length"))
    if length.unit in ("period", "second"):
        return None
    event = hit.one("event")
    if not event and _is_before_event(hit, setting):
        return None if length.unit == "minute" else as_date(before_event())
    if event and event.when.grain in _COARSE:
        return None
    day = event.when.first if event else setting.copy_day
    if day is None:
        return as_date(NOWHEN)
    if length.is_vague:
        return as_date(since_then(day))
    if length.qualifier == "under":
        return as_date(stretch(day, length, -1))
    when = point(day, length, -1)
    if length.qualifier == "over" or " " in setting.text(hit.first):  # «ما قبل 1400 عام»
        when = replace(when, start="..")
    return as_date(when)


def _is_before_event(hit: Hit, setting: Setting) -> bool:
    """«قبل يوم على هذا الهجوم», «قبل شهر على انطلاق الدوري»; «قبل يوم على تويتر» is where it was said."""
    if hit.after is not None and hit.after.has("from_"):
        return True
    return setting.raw_after(hit.last) == "علي" and setting.raw_after(hit.last, by=2) in cues("event")
