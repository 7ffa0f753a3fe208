"""A date and all before or after it.

Example: «2010 فما قبل», «15 مايو 2012 وما بعده», «من مطلع 2014 فصاعدا».
Source: usage of Saudi newspapers. Not: «2010 وما قبل الحرب».
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import OPEN
from rawi.reading.model.findings import Grain

STAGE = Stage.TIES
PATTERN = """{from_}?(?P<when>{date}){comma}?
             (?:{and}(?P<side>{before|after|up_to_it|from_it})(?!{date|length|one|many|the_one})|(?P<onward>{onward}))"""
_BARE = ("ما قبل", "ما بعد")


def read(hit: Hit, setting: Setting) -> Made:
    """Up to its end, or from its start on."""
    when, side = hit.the("when").when, hit.one("side")
    if not when.placed or OPEN in (when.start, when.end) or (side and not _stands_alone(hit, setting)):
        return None
    if side and (side.has("before") or side.has("up_to_it")):
        return as_date(replace(when, start=OPEN, grain=Grain.SPAN))
    return as_date(replace(when, end=OPEN, grain=Grain.SPAN))


def _stands_alone(hit: Hit, setting: Setting) -> bool:
    """«ما قبل» with no noun after it."""
    side = hit.the("side")
    if side.has("up_to_it") or side.has("from_it"):
        return True
    after = setting.raw_after(side)
    return setting.text(side) in _BARE and not after.startswith("ال") and not setting.counts_noun(side)
