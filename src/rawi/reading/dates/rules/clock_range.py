"""From one time of day to another, the part of the day said once, at the end.

Example: «بين الساعة 5 و6 مساء», «من الساعة الخامسة حتى السابعة مساء», «من 9 صباحا إلى 2 ظهرا».
Source: Recognizers-Text TimePeriodParser, Arabic; opening hours in Gulf newspapers.
Not: «الساعة 5 و10 دقائق», «من 5 إلى 6 م».
"""

from rawi.reading.dates.clocks import hour_of, in_day
from rawi.reading.dates.rule import Hit, Made, Stage
from rawi.reading.dates.setting import Setting

STAGE = Stage.DAYS
_PART = "{in_|from_}?{the_part_of_day|part_of_day|adverb_of_day}|{meridiem}"
PATTERN = f"""(?:(?P<between>{{between}})|{{from_}})?(?P<head>{{the_hour}})?
             (?P<first>{{ordinal|n|clock_digits}})(?P<own>{_PART})?
             (?:(?P<and>{{and}})|{{and}}?(?:{{to_|until}})|{{dash}}){{the_hour}}?
             (?P<last>{{ordinal|n|clock_digits}})
             (?P<part>{_PART})"""


def read(hit: Hit, setting: Setting) -> Made:
    """Both times, the first in the half of the day that makes it the earlier one."""
    if hit.one("and") and not hit.one("between"):
        return None
    part, own = hit.all("part")[-1], hit.all("own")
    if part.has("meridiem") and not (hit.one("head") or hit.the("last").has("clock_digits")):
        return None  # metres
    (first, first_minutes), (last, last_minutes) = hour_of(hit.the("first")), hour_of(hit.the("last"))
    if not (0 < first <= 24 and 0 < last <= 24):
        return None
    end = in_day(last, part) * 60 + last_minutes
    start = in_day(first, own[-1] if own else part) * 60 + first_minutes
    if start >= end and not own:
        start -= 12 * 60
    if not 0 <= start < end:
        return None
    return {"clock": "/".join(f"{time // 60 % 24:02}:{time % 60:02}" for time in (start, end))}
