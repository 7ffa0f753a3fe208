"""A year in digits after a word of time.

Example: «في 2014», «منذ 2006», «بحلول 2050», «مطلع 2015».
Source: usage of Arabic newspapers. Not: «في 2000 قرية», «القرار 1701».
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.years import era_of, year_of

STAGE = Stage.YEARS
PATTERN = """(?<={in_|with_|since|until|by|during|before|after|part|share_of|lately|season_bare|decade})
             (?P<year>{year})(?P<era>{era})?(?!{slash|dash|many|one|counted|the_n|num_scale|num_scales})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The year, unless a noun follows that the digits count."""
    year, era = hit.the("year"), era_of(hit.one("era"))
    value = year.number("year")
    if not 1300 <= value <= 2100:
        return None
    if value % 100 == 0 and not era and setting.counts_noun(year):
        return None
    when = year_of(year, era)
    return as_date(when) if when else None
