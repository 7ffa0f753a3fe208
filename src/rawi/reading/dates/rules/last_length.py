"""The last so many units.

Example: «آخر ثلاث سنوات», «آخر 24 ساعة», «آخر عامين».
Source: Recognizers-Text DatePeriodParser, Arabic. Not: «آخر ربع ساعة», of a match.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import length_of, stretch

STAGE = Stage.YEARS
PATTERN = "{lately}(?P<length>{length})"


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch of that length up to the page's day."""
    length = length_of(hit.the("length"))
    if length.unit in ("second", "minute") or (length.unit == "hour" and (length.counts[0][0] or 2) < 2):
        return None
    return as_date(stretch(setting.day, length, -1))
