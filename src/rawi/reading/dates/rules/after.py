"""After a date.

Example: «بعد عام 2003», «بعد اليوم», «بعد عيد الفطر المقبل».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import bounded

STAGE = Stage.OPEN
PATTERN = "{after}(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """From its end on."""
    return as_date(bounded(hit.the("when").when, "after"))
