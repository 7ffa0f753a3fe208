"""Before, or by, a date.

Example: «قبل عام 2020», «قبل نهاية العام», «بحلول 2050», «في موعد أقصاه الخميس».
Source: usage of Arabic newspapers; Recognizers-Text MergedParser, Arabic. Not: «من قبل».
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import OPEN
from rawi.reading.model.findings import Grain

STAGE = Stage.OPEN
PATTERN = "(?P<how>{before|by})(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """Up to the date: before its first day, or by its last."""
    when = hit.the("when").when
    if not when.placed or OPEN in (when.start, when.end):
        return as_date(when)
    end = when.start if hit.the("how").has("before") else when.end
    return as_date(replace(when, start=OPEN, end=end, grain=Grain.SPAN))
