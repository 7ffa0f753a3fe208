"""A year with its head word or its mark.

Example: «عام 2014», «عام (1859)», «العام 2002م», «سنة ألفين وخمسة عشر», «1436هـ», «2015م».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic. Not: «الدين العام 90%»,
«رقم 40 لسنة 2015».
"""

from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.measured import is_measured
from rawi.reading.dates.names import numbered
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.years import era_of, year_of

STAGE = Stage.YEARS
PATTERN = """(?:(?P<head>{one_year|the_year|one_season|the_season}){year_kind}?
                (?P<open>{open})?(?P<year>{year|year_word|n})(?:(?P<era>{era})|(?!{slash|dash}{n|year}))(?(open){close})
             |(?<!{slash|dash|n|month|month_weak})(?P<bare>{year|n})(?P<mark>{era})(?!{slash|dash}{n|year}))"""


def read(hit: Hit, setting: Setting) -> Made:
    """The year.

    Numbers below 1000 count with a mark, or with the head as the year of a century («عام 67»).
    """
    token = hit.one("year") or hit.the("bare")
    if _is_figure(hit, setting):
        return None
    era = era_of(hit.one("era") or hit.one("mark"))
    when = year_of(token, era)
    return as_date(when) if when else None


def _is_figure(hit: Hit, setting: Setting) -> bool:
    """«الدين العام 90%», «القطاع العام 80 شركة», «العام (80)», «1500م2»: figures.

    «العام 2014 مليار دولار» is that year and one milliard.
    """
    head, year = hit.one("head"), hit.one("year")
    if hit.before is not None and hit.before.has("for_") and _is_paper(hit, setting):
        return True
    if hit.after is not None and hit.after.start == hit.last.end and hit.after.has("n"):
        return True
    if head is None or year is None:
        return False
    if hit.one("open") and not year.has("year"):
        return True
    is_short, measured = year.has("n"), is_measured(setting, hit.last)
    return (is_short and measured) or ((is_short or measured) and is_lookalike(head, setting))


def _is_paper(hit: Hit, setting: Setting) -> bool:
    """«رقم 40 لسنة 2015», «القانون (13) لعام 2014»: the year is part of the number."""
    words = [setting.raw_before(hit.first, by=by) for by in range(1, 5)]
    number = words[1] if words[0] in (")", "]") else words[0]
    return number.isdecimal() and any(word in numbered() for word in words)
