"""A date in digits.

Example: «2020-06-11», «11/6/2020», «٢٠٢٠/٦/١١», «5/10/1436هـ», «11.6.2020», «الخميس 11/6», «6/2015».
Source: ISO 8601; usage of Arabic newspapers; Recognizers-Text DateParser, Arabic. Not: «3/4», «24/7».
"""

import re

from rawi.reading.dates.hijri import hijri_day, hijri_month
from rawi.reading.dates.names import numbered
from rawi.reading.dates.resolve import dated
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When, day_or_none, of_day, of_month
from rawi.reading.dates.years import HIJRI_YEARS, era_of

STAGE = Stage.DAYS
PATTERN = """(?:{relday}{comma|open}?)?
             (?:{one_day}?(?P<weekday>{weekday}){comma|open|equals|dated|in_|one_day}{0,3})?
             {one_day}?
             (?:(?P<a>{n|year})(?:{slash}(?P<b>{n|year})(?:{slash}(?P<c>{n|year}))?|{dash}(?P<d>{n|year})(?:{dash}(?P<e>{n|year}))?)
               |(?P<dotted>{dotted}))
             (?P<era>{era})?(?!{slash|n|year})"""
_NUMBERS = re.compile(r"[0-9]+")


def read(hit: Hit, setting: Setting) -> Made:
    """The day or month; two numbers without a year count only after a word for a day."""
    numbers = _numbers(hit)
    era = era_of(hit.one("era"))
    weekday = hit.one("weekday")
    when = (
        _of_three(numbers, era, bool(weekday) or _is_led(hit))
        if len(numbers) == 3
        else _of_two(numbers, era, hit, setting)
    )
    if when is None:
        return None
    if (
        weekday
        and when.first
        and when.first == when.last
        and when.first.isoweekday() != weekday.number("weekday")
    ):
        when = when.with_note("weekday_mismatch")
    return as_date(when)


def _numbers(hit: Hit) -> list[int]:
    if dotted := hit.one("dotted"):
        return [int(part) for part in _NUMBERS.findall(dotted.text("dotted"))]
    tokens = [hit.one(group) for group in "abcde"]
    return [_number(token) for token in tokens if token]


def _number(token: Token) -> int:
    return token.number("n" if token.has("n") else "year")


def _of_three(numbers: list[int], era: str, led: bool) -> When | None:
    first, month, last = numbers
    if first > 31:
        year, day = first, last
    elif last > 31:
        year, day = last, first
    elif led or era:
        year, day = last + (2000 if last < 50 else 1900), first
    else:
        return None
    if month > 12 >= day:
        month, day = day, month
    return _day(year, month, day, era)


def _day(year: int, month: int, day: int, era: str) -> When | None:
    if era == "hijri" or (year in HIJRI_YEARS and era != "ce"):
        return hijri_day(year, month, day)
    if not 1000 <= year <= 2999:
        return None
    found = day_or_none(year, month, day)
    return None if found is None else of_day(found)


def _of_two(numbers: list[int], era: str, hit: Hit, setting: Setting) -> When | None:
    a, b = numbers
    if max(a, b) >= 1000 > min(a, b):
        return _month_of_year(max(a, b), min(a, b), era, hit, setting)
    if b > 12 >= a:
        a, b = b, a
    if not (1 <= a <= 31 and 1 <= b <= 12) or not _names_day(hit, slash=hit.one("b") is not None):
        return None
    weekday = hit.one("weekday")
    return dated(b, a, "", weekday.number("weekday") if weekday else None, setting, hit.first)


def _month_of_year(year: int, month: int, era: str, hit: Hit, setting: Setting) -> When | None:
    """«6/2015»; after «قرار» or «رقم» it is the number of a paper."""
    if not 1 <= month <= 12 or not (_is_led(hit) or 1900 <= year <= 2100):
        return None
    if setting.raw_before(hit.first) in numbered():
        return None
    return hijri_month(year, month) if era == "hijri" or year in HIJRI_YEARS else of_month(year, month)


def _names_day(hit: Hit, *, slash: bool) -> bool:
    """After a weekday alone a dash is a score («الجمعة 3-1»)."""
    return (slash and hit.one("weekday") is not None) or any(
        t.has("one_day") or t.has("dated") for t in _lead(hit)
    )


def _is_led(hit: Hit) -> bool:
    return any(t.has(kind) for t in _lead(hit) for kind in _LEADS)


def _lead(hit: Hit) -> list[Token]:
    own = hit.tokens[hit.match.start() : hit.match.start("a") if hit.one("a") else hit.match.start("dotted")]
    return [*own, hit.before] if hit.before else own


_LEADS = (
    *("one_day", "dated", "equals", "one_month", "in_", "during", "since", "until"),
    *("from_", "to_", "before", "after"),
)
