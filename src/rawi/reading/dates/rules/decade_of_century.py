"""A decade of a century by its number.

Example: «العقد الثاني من القرن العشرين», «العقد الأول من القرن الحالي».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import of_years
from rawi.reading.model.findings import Grain

STAGE = Stage.PARTS
PATTERN = "{the_decade}(?P<nth>{ordinal|ordinal_last}){from_|in_}?(?P<century>{date_century})"


def read(hit: Hit, setting: Setting) -> Made:
    """Its ten years."""
    century = hit.the("century").when.first
    nth = hit.the("nth")
    number = nth.number("ordinal") if nth.has("ordinal") else 10
    if century is None or number > 10:
        return None
    first = century.year // 100 * 100 + (number - 1) * 10
    return as_date(of_years(first, first + 9, Grain.DECADE))
