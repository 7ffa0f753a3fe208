"""A part of a month, year, decade or century.

Example: «مطلع العام المقبل», «أواخر يونيو», «منتصف الشهر الجاري», «نهاية العام 2014م», «أوائل الثمانينيات».
Source: Duckling, Time/AR; Recognizers-Text DatePeriodParser, Arabic.
"""

from dataclasses import replace

from rawi.reading.dates.parts import part_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting

STAGE = Stage.PARTS
PATTERN = "(?P<part>{part|lately}){one_period}?(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """The part, by convention: see dates/parts.py."""
    part, when = hit.the("part"), hit.the("when").when
    name = part.text("part") if part.has("part") else "end"
    if hit.the("when").has("relday") and not hit.the("when").has("weekdate") and name != "end":
        return None
    if when.echo:
        return as_date(replace(when, echo=f"{when.echo} {name}"))
    found = part_of(when, name)
    return None if found is None else as_date(found)
