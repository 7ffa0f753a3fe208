"""A time on a day.

Example: «الساعة الثامنة مساء أمس», «الخميس المقبل الساعة 10 صباحا», «غدا في الساعة السادسة مساء»,
«مساء أمس عند الساعة التاسعة والنصف».
Source: Recognizers-Text DateTimeParser, Arabic.
"""

from rawi.reading.dates.clocks import at_clock, in_its_part
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When
from rawi.reading.model.findings import Grain

STAGE = Stage.CLOCKS
PATTERN = """(?P<clock>{clock}){zone}?(?:{from_|in_|comma|dash}|{one_day}){0,2}(?P<day>{date_day})
             |(?P<day2>{date_day})(?:{comma|in_|sharp}){0,3}(?P<clock2>{clock})
             |(?P<alone>{clock})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The day with its hour; a time alone is on the day named before it, else the page's.

    One of either half of the day needs that day in its own block.
    """
    if alone := hit.one("alone"):
        clock = alone.text("clock")
        when = When("", "", Grain.HOUR, relative=True, echo=f"at {clock}", certain=0.7)
        return as_date(when)
    day = hit.one("day") or hit.the("day2")
    clock = (hit.one("clock") or hit.the("clock2")).text("clock")
    return as_date(at_clock(day.when, in_its_part(clock, day)))
