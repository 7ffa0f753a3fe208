"""The eve of something.

Example: «عشية عزم البرلمان التصويت», «عشية عيد الفطر».
Source: usage of Levantine newspapers.
"""

from datetime import timedelta

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, of_day

STAGE = Stage.PARTS
PATTERN = "(?P<eve>{eve})(?P<day>{date_day})?"


def read(hit: Hit, setting: Setting) -> Made:
    """The day before the one named, else before the page's day."""
    day = hit.one("day")
    of = day.when.first if day else setting.day
    return as_date(of_day(of - timedelta(days=1), relative=True, certain=0.7) if of else NOWHEN)
