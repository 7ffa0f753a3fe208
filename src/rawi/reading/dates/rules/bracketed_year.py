"""A year alone in brackets, behind a title or what came last.

Example: «الانتخابات الأخيرة (2014)», «صدر مؤخرا (2012)», «ديوان «ظل الماء» (1995)».
Source: usage of Arabic newspapers. Not: «اعتمدت (1968) وثيقة», «الدفعة الأخيرة (1970) طالبا».
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import of_year

STAGE = Stage.YEARS
PATTERN = "(?<={open})(?P<year>{year})(?={close})"
_TITLE_ENDS = frozenset('»"”')
_YEARS = range(1800, 2051)


def read(hit: Hit, setting: Setting) -> Made:
    """The year, unless a noun follows that the digits count."""
    year = hit.the("year")
    if year.number("year") not in _YEARS or setting.counts_noun(year, by=2):
        return None
    return as_date(of_year(year.number("year"))) if _is_led(hit, setting) else None


def _is_led(hit: Hit, setting: Setting) -> bool:
    i = hit.match.start() - 2
    last = i >= 0 and (hit.tokens[i].has("adj") or hit.tokens[i].has("vague"))
    return last or setting.raw_before(hit.the("year"), by=2) in _TITLE_ENDS
