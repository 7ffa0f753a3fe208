"""A part of a day that a date names.

Example: «مساء الجمعة», «صباح أمس الجمعة», «قبل ظهر أمس», «الخميس مساء», «وقت متأخر من يوم الأربعاء»,
«ليل الخميس - الجمعة», «ليل الخميس الجمعة», «ساعة متأخرة من مساء أمس».
Source: usage of Arabic newspapers. The value stays the day: hours of «مساء» are nobody's agreement.
"""

from datetime import timedelta

from rawi.reading.dates.clocks import hours_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import joined, of_day
from rawi.reading.model.findings import Grain

STAGE = Stage.PARTS
PATTERN = """(?:{late_hour}{from_|in_|for_}?)?(?:(?P<part>{part_of_day|the_part_of_day}){from_}?)?
             {one_day}?(?P<day>{date_day})
             (?:{dash|and|slash}?(?P<next>{weekdate})|{in_}?(?P<part2>{adverb_of_day|the_part_of_day})(?!{date}))?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day, with the hours of its part for a clock beside it; the night between two days is both."""
    day, following = hit.the("day"), hit.one("next")
    if hit.match.end() - hit.match.start() == 1:
        return None
    if following:
        return _night(hit)
    made = as_date(day.when, *(kind for kind in ("relday", "weekdate") if day.has(kind)))
    part = hit.one("part") or hit.one("part2")
    return {**made, "in_part": hours_of(part)} if part and made and day.when.grain is Grain.DAY else made


def _night(hit: Hit) -> Made:
    """«ليل الخميس - الجمعة»; without a part of the day before it, two days stay two."""
    first, second = hit.the("day").when, hit.the("next").when
    if hit.first is hit.the("day") or not hit.first.has("part_of_day"):
        return None
    if not (first.first and second.first) or (second.first - first.first).days not in (1, -6):
        return None
    if first.first > second.first:
        first = of_day(second.first - timedelta(days=1), relative=True)
    return as_date(joined(first, second))
