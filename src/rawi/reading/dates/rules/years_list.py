"""Several years in a row, as the stretch from the first to the last.

Example: «عامي 2013 و2014», «الأعوام 2012 و2013 و2014», «بين عامي 2010 و2014», «من 2010 وحتى 2014»,
«العام الدراسي 1436/1437هـ», «موسم 2014-2015».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import joined
from rawi.reading.dates.years import era_of, year_of

STAGE = Stage.YEARS
PATTERN = """(?P<head>{between|from_|since}?(?:{one_period|the_period}{between|from_}?)?
                (?:{one_year|the_year|two_of|the_two|two|the_many_year|many_year|one_season|the_season}
                   {year_kind}?{between|from_}?)?)
             (?<!{slash})(?P<first>{year})(?P<era>{era})?
             (?:(?:{and}?{to_|until}|{and|dash|slash}|{comma}{and}?){one_year|the_year}?(?P<last>{year}))+
             (?P<mark>{era})?(?!{slash|dash})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch; without a head word only years joined by a dash or slash, and near each other."""
    first, last = hit.the("first"), hit.the("last")
    a, b = first.number("year"), last.number("year")
    mark = era_of(hit.one("mark"))
    if not a < b <= a + 400 or (not hit.all("head") and not (mark or _is_plain(hit, setting, a, b))):
        return None
    start, end = year_of(first, era_of(hit.one("era")) or mark), year_of(last, mark)
    if start is None or end is None:
        return None
    if "hijri" in (start.calendar, end.calendar) and start.calendar != end.calendar:
        return None
    return as_date(joined(start, end))


def _is_plain(hit: Hit, setting: Setting, a: int, b: int) -> bool:
    between = hit.tokens[hit.match.start("first") + 1]
    if not between.has("dash") or a < 1800 or b > min(2100, a + 150):
        return False
    return not setting.counts_noun(hit.last) or (b - a < 50 and 0 not in (a % 100, b % 100))
