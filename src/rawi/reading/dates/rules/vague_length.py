"""A length that says no number, or only that it is more or less than one.

Example: «عدة سنوات», «أيام قليلة», «أكثر من عام», «أقل من أسبوع».
Source: usage of Gulf and Levantine newspapers.
"""

from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_length
from rawi.reading.dates.setting import Setting

STAGE = Stage.LENGTHS
PATTERN = """(?P<qualifier>{qualifier})(?P<one>{one|counted})(?!{year|year_word|n})
             |(?P<qualifier2>{qualifier})?(?:{several}(?P<many>{many})|(?P<few>{many}){some|few})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The length, vague but for a single unit with a qualifier."""
    qualifier = hit.one("qualifier") or hit.one("qualifier2")
    said = qualifier.text("qualifier") if qualifier else ""
    if one := hit.one("one"):
        return as_length(Length(((1, one.text("one" if one.has("one") else "counted")),), None, said))
    many = hit.one("many") or hit.the("few")
    unit = many.text("many")
    return None if unit == "period" else as_length(Length(((None, unit),), None, said))
