"""A weekday of this, the last or the next week.

Example: «الجمعة من الأسبوع المقبل», «الأحد الأسبوع الماضي», «الأسبوع القادم يوم الجمعة».
Source: Recognizers-Text DateParser, Arabic.
"""

from datetime import timedelta

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import of_day

STAGE = Stage.PARTS
PATTERN = (
    """(?P<day>{weekdate}){from_}?(?P<week>{date_week})|(?P<week2>{date_week}){comma}?(?P<day2>{weekdate})"""
)


def read(hit: Hit, setting: Setting) -> Made:
    """That day of that week, Monday to Sunday."""
    day = (hit.one("day") or hit.the("day2")).when.first
    monday = (hit.one("week") or hit.the("week2")).when.first
    if day is None or monday is None:
        return None
    return as_date(of_day(monday + timedelta(days=day.weekday()), relative=True))
