"""The running year, month or week by the article alone, after a word of time.

Example: «خلال العام», «نهاية الشهر», «مطلع الأسبوع», «منتصف العام», «خلال الشهر الفضيل».
Source: usage of Arabic newspapers. Not: «مدير عام», «القطاع العام», «طوال اليوم», «أيام نهاية الأسبوع».
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.resolve import HIJRI, dated
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When
from rawi.reading.model.findings import Grain

_RAMADAN = HIJRI + 9
STAGE = Stage.YEARS
PATTERN = """(?<={during|part|lately|share_of})(?P<unit>{the_year|the_month|the_week|the_season})
             (?P<blessed>{blessed})?(?!{adj|year|year_kind|ordinal})
             |(?:{this}|(?<={in_|throughout|since|until|before|after})){the_month}(?P<holy>{blessed})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The unit that holds the page's day; «خلال العام» is the year last spoken of."""
    if hit.one("blessed") or hit.one("holy"):
        return _ramadan(hit, setting)
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


def _ramadan(hit: Hit, setting: Setting) -> Made:
    """«خلال الشهر الفضيل», «هذا الشهر الكريم»."""
    unit = hit.one("unit")
    if unit is not None and not unit.has("the_month"):
        return None
    when = dated(_RAMADAN, None, "", None, setting, hit.first)
    return as_date(when) if when else None
