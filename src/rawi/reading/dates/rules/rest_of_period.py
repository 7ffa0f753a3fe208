"""What is left of a week, month or year.

Example: «بقية الأسبوع», «ما تبقى من العام الجاري», «باقي الشهر».
Source: Recognizers-Text DatePeriodParser, Arabic.
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, of_days

STAGE = Stage.PARTS
PATTERN = "{rest}(?:(?P<when>{date_week|date_month|date_year})|(?P<unit>{the_week|the_month|the_year}))"


def read(hit: Hit, setting: Setting) -> Made:
    """From the page's day to the end of the period, where the day lies in it."""
    day = setting.day
    if day is None:
        return as_date(NOWHEN)
    when = hit.one("when")
    whole = when.when if when else unit_at(day, hit.the("unit").text("the_one"), 0)
    if whole is None or whole.first is None or whole.last is None or not whole.first <= day <= whole.last:
        return None
    return as_date(of_days(day, whole.last, relative=True))
