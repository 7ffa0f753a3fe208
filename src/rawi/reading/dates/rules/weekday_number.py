"""A weekday with the day of the month, the month left out.

Example: «الخميس 21», «يوم الجمعة 15», «الثلاثاء الحادي والثلاثين».
Source: Recognizers-Text DateParser, Arabic. Not: «الخميس 15 قتيلا», «الجمعة 3-1».
"""

from datetime import date

from rawi.reading.dates.resolve import placed
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When

STAGE = Stage.DAYS
PATTERN = """{one_day}?(?P<weekday>{weekday}){comma|in_}?(?P<day>{day|ordinal})
             (?!{slash|dash|open|from_|month|month_weak|month_named|one|many|counted|year|adj|part_of_day|adverb_of_day})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The nearest month in which that day falls on that weekday, at most one month away; else nothing."""
    day, weekday = hit.the("day"), hit.the("weekday").number("weekday")
    if setting.day is None or setting.counts_noun(day):
        return None
    number = day.number("day" if day.has("day") else "ordinal")
    if number <= 10 and not day.has("day"):
        return None  # «الأحد الأول» is a Sunday by its number
    found = [when for when in _near(setting.day, number) if when.first and when.first.isoweekday() == weekday]
    return as_date(found[0]) if found else None


def _near(day: date, number: int) -> list[When]:
    """That day of this month, the last and the next, where they have it."""
    months = [(day.year * 12 + day.month - 1 + shift) for shift in (0, -1, 1)]
    days = [placed(month % 12 + 1, number, month // 12) for month in months if 1 <= number <= 31]
    return [when for when in days if when]
