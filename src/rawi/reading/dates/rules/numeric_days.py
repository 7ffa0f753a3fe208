"""Several days of a month in digits.

Example: «من 19 إلى 21/10/1436هـ», «الفترة من 4 إلى 15 / 9 / 1436هـ», «2-4/6/1436هـ».
Source: announcements in Saudi newspapers.
"""

from rawi.reading.dates.hijri import hijri_day
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When, day_or_none, joined, of_day
from rawi.reading.dates.years import era_of, is_hijri

STAGE = Stage.DAYS
PATTERN = """(?P<from>{from_|between|since})?{one_day}?(?P<first>{day})
             (?P<link>{to_|until|dash|and})?{one_day}?
             (?P<last>{day}){slash}(?P<month>{day}){slash}(?P<year>{year})(?P<era>{era})?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch; «من» is needed where nothing stands between the days."""
    if not (hit.one("from") or hit.one("link")):
        return None
    first, last = (_day(hit, hit.the(group)) for group in ("first", "last"))
    if first is None or last is None or first.start >= last.start:
        return None
    return as_date(joined(first, last))


def _day(hit: Hit, day: Token) -> When | None:
    year, month = hit.the("year"), hit.the("month").number("day")
    if is_hijri(year, era_of(hit.one("era"))):
        return hijri_day(year.number("year"), month, day.number("day"))
    found = day_or_none(year.number("year"), month, day.number("day"))
    return None if found is None else of_day(found)
