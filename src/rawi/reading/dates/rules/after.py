"""After a date.

Example: «بعد عام 2003», «بعد اليوم», «بعد عيد الفطر المقبل».
Source: usage of Arabic newspapers.
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import OPEN
from rawi.reading.model.findings import Grain

STAGE = Stage.OPEN
PATTERN = "{after}(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """From its end on."""
    when = hit.the("when").when
    if not when.placed or OPEN in (when.start, when.end):
        return as_date(when)
    return as_date(replace(when, start=when.end, end=OPEN, grain=Grain.SPAN))
