"""From one date to another.

Example: «من 13 تموز إلى 15 تموز», «بين الأربعاء والجمعة», «2 أكتوبر - 22 أكتوبر», «اعتبارا من الأحد وحتى
الخميس».
Source: Recognizers-Text DatePeriodParser, Arabic; Duckling, Time/AR.
"""

from datetime import date

from rawi.reading.dates.resolve import placed
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When, joined
from rawi.reading.model.findings import Grain

STAGE = Stage.RANGES
PATTERN = """(?:(?P<between>{between})|(?P<from>{from_|since}))?{one_day}?(?P<first>{date}){comma}?
             (?:(?P<and>{and})|(?P<to>(?:{and}?{to_|until}|{dash}))){one_day}?(?P<last>{date})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch; a first date after the last lies a year, or a week, before where it was put."""
    if hit.one("and") and not hit.one("between"):
        return None
    if (start := hit.one("from")) and start.has("ever"):
        return None  # «منذ الأحد حتى الخميس», two that are open
    first, last = hit.the("first").when, hit.the("last").when
    if not (first.placed and last.placed) or ".." in (first.end, last.start):
        return None
    first = _before(first, last, is_weekday=hit.the("first").has("weekdate"))
    if first.first is None or last.last is None or first.first > last.last:
        return None
    return as_date(joined(first, last))


def _before(first: When, last: When, *, is_weekday: bool) -> When:
    start, end = first.first, last.last
    if start is None or end is None or start <= end or first.start != first.end:
        return first
    if is_weekday:
        moved = date.fromordinal(start.toordinal() - 7)
        return When(moved.isoformat(), moved.isoformat(), Grain.DAY, relative=True)
    if first.grain not in (Grain.DAY, Grain.MONTH):
        return first
    year = end.year - ((start.month, start.day) > (end.month, end.day))
    return placed(start.month, start.day if first.grain is Grain.DAY else None, year) or first
