"""The same period of another year.

Example: «الفترة نفسها من العام الماضي», «نفس الفترة من 2014», «الفترة المماثلة من العام السابق».
Source: business pages of Gulf newspapers.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting

STAGE = Stage.LISTS
_UNIT = "{the_period|the_month|the_week|the_day|share}"
PATTERN = f"""(?:{{same}}{_UNIT}|{_UNIT}{{ordinal}}?{{same_after}})
             {{from_|in_|for_}}(?P<when>{{date_year}})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The year that it lies in; which months is not said here."""
    return as_date(hit.the("when").when)
