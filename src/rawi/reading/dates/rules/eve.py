"""The eve of something, and the morrow.

Example: «عشية عزم البرلمان التصويت», «عشية عيد الفطر», «غداة الهجوم», «غداة يوم الخميس».
Source: usage of Levantine newspapers.
"""

from datetime import timedelta

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, of_day

STAGE = Stage.PARTS
PATTERN = "(?P<side>{eve|morrow}){one_day}?(?P<day>{date_day})?"


def read(hit: Hit, setting: Setting) -> Made:
    """The day before or after the one named, else before the page's day: papers tell what was yesterday."""
    day = hit.one("day")
    of = day.when.first if day else setting.day
    if of is None:
        return as_date(NOWHEN)
    days = 1 if day and hit.the("side").has("morrow") else -1
    return as_date(of_day(of + timedelta(days=days), relative=True, certain=0.7))
