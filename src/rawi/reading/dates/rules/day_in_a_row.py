"""So many days on end, up to the page's day.

Example: «لليوم الثالث على التوالي», «لليوم الثالث والخمسين على التوالي».
Source: usage of Arabic newspapers. Not: «للأسبوع الثاني على التوالي», «اليوم الثالث من المهرجان».
"""

from datetime import timedelta

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, of_days

STAGE = Stage.DAYS
PATTERN = "{for_}{the_day}(?P<nth>{ordinal}){in_a_row}"
_MOST_DAYS = 366


def read(hit: Hit, setting: Setting) -> Made:
    """From the first of those days to the page's."""
    number = hit.the("nth").number("ordinal")
    if not 1 < number <= _MOST_DAYS:
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    first = setting.day - timedelta(days=number - 1)
    return as_date(of_days(first, setting.day, relative=True, certain=0.75))
