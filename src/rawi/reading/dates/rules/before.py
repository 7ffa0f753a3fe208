"""Before, or by, a date.

Example: «قبل عام 2020», «قبل نهاية العام», «بحلول 2050», «في موعد أقصاه الخميس».
Source: usage of Arabic newspapers; Recognizers-Text MergedParser, Arabic. Not: «من قبل».
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import bounded

STAGE = Stage.OPEN
PATTERN = "(?P<how>{before|by})(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """Up to the date: before its first day, or by its last."""
    how = "before" if hit.the("how").has("before") else "by"
    return as_date(bounded(hit.the("when").when, how))
