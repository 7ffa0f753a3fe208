"""A season of a year.

Example: «صيف 2015», «هذا الصيف», «الصيف الماضي», «صيف العام الحالي 2015م», «ربيع عام 2011».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic. Not: «الربيع العربي», «صيف
حار».
"""

from datetime import date

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, month_text
from rawi.reading.dates.years import era_of, year_of
from rawi.reading.model.findings import Grain

STAGE = Stage.DAYS
PATTERN = """(?P<this>{this})?(?P<season>{season_bare|season})
             (?:(?P<adj>{adj})|{comma|from_}?(?P<year>{year})(?P<era>{era})?|{from_}?(?P<which>{date_year}))?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The three months; a season without a year counts only with «هذا» or an adjective."""
    token = hit.the("season")
    month = token.number("season" if token.has("season") else "season_bare")
    if year := hit.one("year"):
        whole = year_of(year, era_of(hit.one("era")))
        return as_date(_season(month, whole.first.year)) if whole and whole.first else None
    if which := hit.one("which"):
        return as_date(_season(month, which.when.first.year) if which.when.first else NOWHEN)
    adj = hit.one("adj")
    if not (adj or hit.one("this")):
        return None
    shift = {"-1": -1, "last": -1, "1": 1, "0": 0, "before": -1}.get(adj.text("adj") if adj else "0")
    if shift is None:
        return None
    return as_date(_near(month, setting.day, shift) if setting.day else NOWHEN)


def _season(month: int, year: int) -> When:
    return When(month_text(year, month), month_text(year, month + 2), Grain.SEASON)


def _near(month: int, day: date, shift: int) -> When:
    """The season that runs or is nearest, or the one before or after the page's day."""
    around = [_season(month, year) for year in range(day.year - 2, day.year + 3)]
    if shift < 0:
        return [when for when in around if when.last and when.last < day][-1]
    if shift > 0:
        return next(when for when in around if when.first and when.first > day)
    return next(when for when in around if when.last and when.last >= day)
