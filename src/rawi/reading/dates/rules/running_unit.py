"""The running year, month or week by the article alone, after a word of time.

Example: «خلال العام», «نهاية الشهر», «مطلع الأسبوع», «منتصف العام».
Source: usage of Arabic newspapers. Not: «مدير عام», «القطاع العام», «طوال اليوم».
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.rule import Hit, Made, Stage, date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN

STAGE = Stage.YEARS
PATTERN = "(?<={during|part|lately|share_of})(?P<unit>{the_year|the_month|the_week|the_season})(?!{adj|year|year_kind})"


def read(hit: Hit, setting: Setting) -> Made:
    """The unit that holds the page's day."""
    unit = hit.the("unit").text("the_one")
    if hit.before and hit.before.has("lately"):
        return None
    when = unit_at(setting.day, unit, 0) if setting.day else NOWHEN
    return date(when) if when else None
