"""A season of a year.

Example: «صيف 2015», «هذا الصيف», «الصيف الماضي», «صيف العام الحالي 2015م», «ربيع عام 2011», «قبل فصل
الصيف», «أوائل الخريف».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic. Not: «الربيع العربي», «صيف
حار».
"""

from dataclasses import replace

from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.seasons import near_season, season
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN
from rawi.reading.dates.years import era_of, year_of
from rawi.reading.model.findings import Direction

STAGE = Stage.DAYS
PATTERN = """(?P<this>{this})?{season_word}?(?P<season>{season_bare|season})
             (?:(?P<adj>{adj})|{comma|from_}?(?P<year>{year})(?P<era>{era})?|{from_}?(?P<which>{date_year}))?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The three months; a season without a year counts only with «هذا», an adjective, or as a bound."""
    token = hit.the("season")
    month = token.number("season" if token.has("season") else "season_bare")
    if year := hit.one("year"):
        whole = year_of(year, era_of(hit.one("era")))
        return as_date(season(month, whole.first.year)) if whole and whole.first else None
    if which := hit.one("which"):
        return as_date(season(month, which.when.first.year) if which.when.first else NOWHEN)
    adj = hit.one("adj")
    if not (adj or hit.one("this")):
        return _bound(hit, setting, month)
    shift = {"-1": -1, "last": -1, "1": 1, "0": 0, "before": -1}.get(adj.text("adj") if adj else "0")
    if shift is None:
        return None
    return as_date(near_season(month, setting.day, shift) if setting.day else NOWHEN)


def _bound(hit: Hit, setting: Setting, month: int) -> Made:
    """«قبل الصيف», «منذ فصل الشتاء»: the running season, else the next or the last."""
    before = hit.before
    if before is None or not hit.the("season").has("season") or is_lookalike(hit.the("season"), setting):
        return None
    if not any(before.has(kind) for kind in ("before", "by", "until", "since", "part")):
        return None
    if setting.day is None:
        return as_date(NOWHEN)
    running = near_season(month, setting.day, 0)
    back = before.has("since") or setting.direction(hit.first) is Direction.PAST
    if back and running.first and running.first > setting.day:
        running = near_season(month, setting.day, -1)
    return as_date(replace(running, relative=True, certain=0.75))
