"""A year in both calendars, as that of the common one.

Example: «عام 1408هـ/1988م», «سنة 1408هـ (1988م)», «عام 1408هـ الموافق 1988م».
Source: usage of Saudi newspapers. Not: «1408هـ/1999م», which are two years.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When
from rawi.reading.dates.years import era_of, year_of

STAGE = Stage.YEARS
PATTERN = """{one_year|the_year}?(?P<first>{year})(?P<era>{era})
             (?:{slash|dash}|{equals}{for_}?|(?P<open>{open}){equals}?){one_year|the_year}?
             (?P<second>{year})(?P<mark>{era})?(?(open){close})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The Gregorian year, where it shares a day with the Hijri one."""
    first = year_of(hit.the("first"), era_of(hit.one("era")))
    second = year_of(hit.the("second"), era_of(hit.one("mark")))
    if first is None or second is None or first.calendar == second.calendar:
        return None
    hijri, common = (first, second) if first.calendar == "hijri" else (second, first)
    return as_date(common) if _meet(hijri, common) else None


def _meet(one: When, other: When) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return False
    return one.first <= other.last and other.first <= one.last
