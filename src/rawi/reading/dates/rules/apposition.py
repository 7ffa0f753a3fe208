"""One day said twice: by a word, a weekday or the other calendar, and by its date.

Example: «أمس الخميس 11 يونيو», «اليوم (5 شوال)», «5 شوال 1436هـ الموافق 21 يوليو 2015م», «السبت المقبل 8
أغسطس».
Source: usage of Saudi newspapers.
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When

STAGE = Stage.LISTS
PATTERN = """(?P<first>{date_day|date_month})
             (?:{comma|open|slash|dash|close}{0,2}(?P<equals>{equals}){for_|one_day|dated}{0,2}
               |(?P<open>{open})|{comma|slash|dash}?)
             (?P<second>{date_day|date_month})(?:(?(open){close}?))"""


def read(hit: Hit, setting: Setting) -> Made:
    """The dated one of the two; a difference is noted."""
    first, second = hit.the("first"), hit.the("second")
    if not (hit.one("equals") or _names_one_day(hit)):
        return None
    if first.when.grain is not second.when.grain:
        return None
    dated = second if first.has("relday") or first.has("weekdate") else first
    other = first if dated is second else second
    if dated.when.calendar == "hijri" != other.when.calendar:
        dated, other = other, dated
    return as_date(_noted(dated.when, other.when, by_weekday=other.has("weekdate")))


def _names_one_day(hit: Hit) -> bool:
    first, second = hit.the("first"), hit.the("second")
    if first.when.calendar != second.when.calendar:
        return True
    loose = [token.has("relday") or token.has("weekdate") for token in (first, second)]
    return loose == [True, False] and first.when.grain == "day"


def _noted(when: When, other: When, *, by_weekday: bool) -> When:
    """A calendar may be a day off (the moon is sighted); a word for a day may not."""
    if not (when.first and other.first) or when.grain != "day":
        return replace(when, calendar="gregorian") if when.calendar != other.calendar else when
    apart = abs((when.first - other.first).days)
    if other.calendar == "hijri":
        return when.with_note("calendar_mismatch") if apart > 2 else when
    if not apart or (by_weekday and apart % 7 == 0):
        return when
    return when.with_note("weekday_mismatch" if by_weekday else "day_mismatch")
