"""Centuries.

Example: «القرن الماضي», «القرن الحادي والعشرين», «القرن الـ19», «القرن الأول الهجري».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.hijri import hijri_year
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, joined, of_years
from rawi.reading.model.findings import Grain

STAGE = Stage.YEARS
PATTERN = "{the_century}(?P<which>{adj|ordinal|n})(?P<era>{era})?"


def read(hit: Hit, setting: Setting) -> Made:
    """The hundred years; the last and next century against the page's day."""
    which = hit.the("which")
    if which.has("adj"):
        shift = {"-1": -1, "0": 0, "1": 1}.get(which.text("adj"))
        if shift is None:
            return None
        when = unit_at(setting.day, "century", shift) if setting.day else NOWHEN
        return as_date(when) if when else None
    number = which.number("ordinal" if which.has("ordinal") else "n")
    return as_date(_numbered(number, hit.one("era") is not None and hit.the("era").text("era") == "hijri"))


def _numbered(number: int, hijri: bool) -> When:
    first = (number - 1) * 100
    if hijri:
        return joined(hijri_year(first + 1), hijri_year(first + 100), approximate=True)
    return of_years(first, first + 99, Grain.CENTURY)
