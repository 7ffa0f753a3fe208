"""The running week, month or year by «هذا».

Example: «هذا العام», «هذه السنة», «هذا الأسبوع», «هذا الموسم», «هذا اليوم», «هذا اليوم الثلاثاء».
Source: usage of Arabic newspapers. Not: «هذه المرحلة», «هذه الفترة».
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN

STAGE = Stage.YEARS
PATTERN = """{this}(?:(?P<unit>{the_one}){year_kind}?
                     |(?P<day>{the_day})(?:{open}(?P<meant>{relday}){close}|{weekday})?)
             (?:{comma}?(?P<year>{year}){era}?)?"""
_TIME = ("during", "since", "until", "by", "before", "after", "part")
_UNITS = ("week", "month", "year", "season", "decade", "century")


def read(hit: Hit, setting: Setting) -> Made:
    """The unit that holds the page's day."""
    unit = "day" if hit.one("day") else hit.the("unit").text("the_one")
    if unit not in (*_UNITS, "day"):
        return None
    if unit == "decade" and not (hit.before and any(hit.before.has(kind) for kind in _TIME)):
        return None  # «هذا العقد» is a contract too
    shift = meant.number("relday") if (meant := hit.one("meant")) else 0
    when = unit_at(setting.day, unit, shift) if setting.day else NOWHEN
    return as_date(when) if when else None
