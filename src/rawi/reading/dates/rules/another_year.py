"""A year in digits that و joins to one that is a date already.

Example: «في 2010 و2014».
Source: usage of Arabic newspapers. Not: «في 2010 و2000 قرية».
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.years import year_of

STAGE = Stage.DAYS
PATTERN = """(?<={date_year}{and})
             (?P<year>{year})(?!{slash|many|one|counted|the_n|num_scale|num_scales}|{dash}{year|n|day})"""
_YEARS = range(1800, 2101)


def read(hit: Hit, setting: Setting) -> Made:
    """The year; a round number before a noun counts it."""
    year = hit.the("year")
    value = year.number("year")
    if value not in _YEARS or (value % 100 == 0 and setting.counts_noun(year)):
        return None
    when = year_of(year, "")
    return as_date(when) if when else None
