"""From a date on.

Example: «منذ عام 2003», «منذ يوم السبت الماضي», «اعتبارا من مطلع العام المقبل», «منذ الآن».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import bounded

STAGE = Stage.OPEN
PATTERN = "{since}(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """From its start, open; what is open already, or has no value, stays so."""
    return as_date(bounded(hit.the("when").when, "since"))
