"""Some time of a date, earlier or later.

Example: «في وقت لاحق هذا الشهر», «وقت سابق من اليوم»,
«وقت سابق من الشهر».
Source: agency copy in Arabic. Not: «في وقت سابق» alone.
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN

STAGE = Stage.TIES
PATTERN = "{some_time}(?:{from_|in_}?(?P<when>{date})|{from_}(?P<unit>{the_week|the_month|the_year}))"


def read(hit: Hit, setting: Setting) -> Made:
    """The date; how early or late in it nobody says."""
    if unit := hit.one("unit"):
        found = unit_at(setting.day, unit.text("the_one"), 0) if setting.day else NOWHEN
        return as_date(found) if found else None
    token = hit.the("when")
    if not token.when.placed:
        return None
    return as_date(token.when, *(("relday",) if token.has("relday") and token.when.grain == "day" else ()))
