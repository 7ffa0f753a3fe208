"""Ordinals of two words, and digits with the article, as one ordinal.

Example: «الحادي عشر», «الثالث والعشرين», «الـ19».
Source: the grammar of Arabic numerals; Duckling, Ordinal/AR.
"""

from rawi.reading.dates.rule import Hit, Made, Stage
from rawi.reading.dates.setting import Setting

STAGE = Stage.NUMBERS
PATTERN = """(?P<unit>{ordinal|ordinal_part})(?:{num_ten}|{and}(?P<tens>{the_num_tens}))
             |{the}(?P<digits>{n})|(?P<teen>{the_num_unit}){num_ten}"""


def read(hit: Hit, setting: Setting) -> Made:
    """One ordinal, which is also a definite number («الـ12 سنة الماضية»)."""
    if digits := hit.one("digits"):
        return {"ordinal": digits.number("n"), "the_n": digits.number("n")}
    if teen := hit.one("teen"):
        return {"ordinal": teen.number("the_num_unit") + 10, "the_n": teen.number("the_num_unit") + 10}
    unit, tens = hit.the("unit"), hit.one("tens")
    value = unit.number("ordinal" if unit.has("ordinal") else "ordinal_part")
    return {"ordinal": value + (tens.number("the_num_tens") if tens else 10)}
