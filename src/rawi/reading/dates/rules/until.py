"""Until a date.

Example: «حتى الآن», «حتى عام 2012», «إلى اليوم», «إلى هذا اليوم», «لغاية نهاية الشهر».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import bounded

STAGE = Stage.OPEN
PATTERN = "(?:{until}|{to_}(?={date_day}))(?P<when>{date})"


def read(hit: Hit, setting: Setting) -> Made:
    """Up to its end; «إلى» alone counts before «الآن» and «اليوم»."""
    token = hit.the("when")
    if hit.first.has("to_") and not _is_today(token, setting):
        return None
    return as_date(bounded(token.when, "by"))


def _is_today(token: Token, setting: Setting) -> bool:
    named = token.has("relday") or token.rule == "this_unit"
    return named and token.when.first in (setting.copy_day, setting.day)
