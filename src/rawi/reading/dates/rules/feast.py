"""A feast, where the words use it as a time.

Example: «في عيد الأضحى المقبل», «منذ عيد الفطر», «ثاني أيام عيد الفطر المبارك», «عيد الشكر 2010», «ليلة
رأس السنة», «إجازة عيد الفطر».
Source: usage of Arabic newspapers; Recognizers-Text HolidayParser, Arabic. Not: «صلاة العيد», «بمناسبة
عيد الفطر».
"""

from datetime import timedelta

from rawi.reading.dates.feasts import feast_in, near_feast
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, of_day
from rawi.reading.dates.years import era_of, year_of
from rawi.reading.model.findings import Direction

STAGE = Stage.DAYS
PATTERN = """(?P<nth>{ordinal_bare|lately|part})?{this}?
             (?:{many_day|one_day|one_period|one_season}|(?P<break>{break_head}))?
             (?P<feast>{feast}){blessed}?
             (?:(?P<adj>{adj})|{for_|in_}?(?P<year>{year})(?P<era>{era})?|{for_|in_|from_}?(?P<which>{date_year}))?"""
_TIME = (
    "in_",
    "since",
    "until",
    "during",
    "within",
    "this",
    "by",
    "before",
    "after",
    "one_day",
    "many_day",
    "part_of_day",
    "eve",
    "the_many",
)


def read(hit: Hit, setting: Setting) -> Made:
    """The feast's day, or the n-th after it; without a word of time it is an occasion and no date."""
    if not _is_time(hit):
        return None
    if hit.one("break"):
        return as_date(NOWHEN)  # how long a holiday is nobody says
    rule = hit.the("feast").text("feast")
    found = _in_year(hit, rule) or _near(hit, rule, setting)
    if found is None or not found.placed:
        return as_date(NOWHEN) if found else None
    nth = hit.one("nth")
    if nth and nth.has("ordinal_bare") and found.first:
        found = of_day(found.first + timedelta(days=nth.number("ordinal_bare") - 1))
    return as_date(found)


def _is_time(hit: Hit) -> bool:
    tokens = hit.tokens[hit.match.start() : hit.match.start("feast")]
    led = [*tokens, hit.before] if hit.before else tokens
    if any(token.has(kind) for token in led for kind in (*_TIME, "ordinal_bare")):
        return True
    return any(hit.one(group) for group in ("adj", "year", "which"))


def _in_year(hit: Hit, rule: str) -> When | None:
    whole = None
    if year := hit.one("year"):
        whole = year_of(year, era_of(hit.one("era")))
    elif which := hit.one("which"):
        whole = which.when
    if whole is None or whole.last is None:
        return None
    days = [when for when in feast_in(rule, whole.last.year) if when.first]
    return days[0] if days else None


def _near(hit: Hit, rule: str, setting: Setting) -> When | None:
    if setting.day is None:
        return NOWHEN
    adj = hit.one("adj")
    shift = adj.text("adj") if adj else ""
    if not shift and setting.direction(hit.first) is Direction.FUTURE:
        shift = "future"
    return near_feast(rule, setting.day, shift)
