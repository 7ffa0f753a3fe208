"""The running year, month or week by the article alone, after a word of time.

Example: «خلال العام», «نهاية الشهر», «مطلع الأسبوع», «منتصف العام».
Source: usage of Arabic newspapers. Not: «مدير عام», «القطاع العام», «طوال اليوم», «أيام نهاية الأسبوع».
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When
from rawi.reading.model.findings import Grain

STAGE = Stage.YEARS
PATTERN = """(?<={during|part|lately|share_of})(?P<unit>{the_year|the_month|the_week|the_season})
             (?!{adj|year|year_kind|ordinal})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The unit that holds the page's day; «خلال العام» is the year last spoken of."""
    unit = hit.the("unit").text("the_one")
    if hit.before and (hit.before.has("lately") or _recurs(hit)):
        return None
    if hit.before and hit.before.has("during") and unit == "year":
        return as_date(When("", "", Grain.YEAR, relative=True, echo="running year", certain=0.75))
    when = unit_at(setting.day, unit, 0) if setting.day else NOWHEN
    return as_date(when) if when else None


def _recurs(hit: Hit) -> bool:
    """«أيام نهاية الأسبوع» come every week."""
    i = hit.match.start() - 2
    return i >= 0 and hit.tokens[i].has("many_day")
