"""A year in digits after a word of time.

Example: «في 2014», «منذ 2006», «بحلول 2050», «مطلع 2015»,
«حدود 1967».
Source: usage of Arabic newspapers. Not: «في 2000 قرية», «ضمن 1568 طنا»,
«القرار 1701».
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.years import era_of, year_of

STAGE = Stage.YEARS
PATTERN = """(?<={in_|with_|since|until|by|during|before|after|part|share_of|lately
               |season_bare|decade|year_head})
             (?P<year>{year})(?P<era>{era})?(?!{slash|many|one|counted|the_n|num_scale|num_scales}|{dash}{year|n|day})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The year, unless a noun follows that the digits count."""
    year, era = hit.the("year"), era_of(hit.one("era"))
    value = year.number("year")
    if not 1300 <= value <= 2100:
        return None
    if not era and _is_count(value, hit) and setting.counts_noun(year):
        return None
    if setting.raw_before(year) == _WITHIN or (_is_headed(hit) and not 1900 <= value <= 2100):
        return None
    when = year_of(year, era)
    return as_date(when) if when else None


#: «ضمن 1568 طنا» is a part of a count.
_WITHIN = "ضمن"


def _is_count(value: int, hit: Hit) -> bool:
    """True where a noun after the digits would be counted by them."""
    return value % 100 == 0 or not 1800 <= value <= 2050 or _is_headed(hit)


def _is_headed(hit: Hit) -> bool:
    return hit.before is not None and hit.before.has("year_head")
