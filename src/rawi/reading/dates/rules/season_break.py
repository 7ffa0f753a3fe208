"""A holiday or a window of transfers, by its season.

Example: «فترة الانتقالات الشتوية الماضية», «خلال إجازة الصيف», «قبل العطلة الصيفية», «في سوق الانتقالات
الصيفية 2014».
Source: sports and school pages of Gulf newspapers. Not: «مهرجانات إجازة الصيف», «أغلى الانتقالات الصيفية».
"""

from dataclasses import replace

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.seasons import near_season, season
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When
from rawi.reading.model.findings import Direction

STAGE = Stage.DAYS
PATTERN = """(?P<period>{one_period|the_period})?{break_head}(?P<season>{break_season|season})
             (?:(?P<adj>{adj})|{for_|in_|from_}?(?P<which>{date_year})|(?P<year>{year}))?"""
_TIME = ("in_", "during", "within", "since", "until", "by", "before", "after", "part", "one_period", "with_")
_SHIFTS = {"-1": -1, "last": -1, "before": -1, "1": 1, "after": 1, "0": 0}


def read(hit: Hit, setting: Setting) -> Made:
    """The three months of the season, after a word of time or with a word that says which."""
    if not _is_time(hit):
        return None
    token = hit.the("season")
    month = token.number("season" if token.has("season") else "break_season")
    if year := hit.one("year"):
        return as_date(season(month, year.number("year")))
    if which := hit.one("which"):
        first = which.when.first
        return as_date(season(month, first.year) if first else NOWHEN)
    return as_date(_near(hit, setting, month))


def _is_time(hit: Hit) -> bool:
    if any(hit.one(group) for group in ("period", "adj", "which", "year")):
        return True
    return hit.before is not None and any(hit.before.has(kind) for kind in _TIME)


def _near(hit: Hit, setting: Setting, month: int) -> When:
    """By the adjective; else the one that runs, or the last or next by the verb."""
    day = setting.day
    if day is None:
        return NOWHEN
    adj = hit.one("adj")
    found = near_season(month, day, _SHIFTS.get(adj.text("adj"), 0) if adj else 0)
    told = adj is None and setting.direction(hit.first) is Direction.PAST
    if told and found.first is not None and found.first > day:
        found = near_season(month, day, -1)
    return replace(found, relative=True, certain=0.75)
