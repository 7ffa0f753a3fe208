"""The last so many units.

Example: «آخر ثلاث سنوات», «آخر 24 ساعة», «آخر عامين».
Source: Recognizers-Text DatePeriodParser, Arabic.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import length_of, stretch

STAGE = Stage.YEARS
PATTERN = "{lately}(?P<length>{length})"


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch of that length up to the page's day."""
    return as_date(stretch(setting.day, length_of(hit.the("length")), -1))
