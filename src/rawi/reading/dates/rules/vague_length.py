"""A length that says no number, or only that it is more or less than one.

Example: «عدة سنوات», «أيام قليلة», «أكثر من عام», «أقل من أسبوع»,
«قرابة الشهرين», «عشرات السنين».
Source: usage of Gulf and Levantine newspapers.
"""

from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_length
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token

#: «قرابة الساعة» says when.
_DEFINITE = ("week", "month", "year", "decade", "century")
STAGE = Stage.LENGTHS
PATTERN = """(?P<qualifier>{qualifier})(?P<one>{one|counted})(?!{year|year_word|n})
             |(?P<about>{qualifier})(?P<definite>{the_one|the_two})
                (?!{adj|adj_bare|ordinal|year|year_word|n|year_kind|same_after|open|dash|slash|which})
             |(?P<qualifier2>{qualifier})?(?:{several}(?P<many>{many})|(?P<few>{many}){some|few}|{scores}(?P<scored>{the_many}))"""


def read(hit: Hit, setting: Setting) -> Made:
    """The length, vague but for a single unit with a qualifier."""
    qualifier = hit.one("qualifier") or hit.one("about") or hit.one("qualifier2")
    said = qualifier.text("qualifier") if qualifier else ""
    if one := hit.one("one"):
        return as_length(Length(((1, one.text("one" if one.has("one") else "counted")),), None, said))
    if definite := hit.one("definite"):
        return _about(definite, said)
    many = hit.one("many") or hit.one("few") or hit.the("scored")
    unit = many.text("many" if many.has("many") else "the_many")
    return None if unit == "period" else as_length(Length(((None, unit),), None, said))


def _about(token: Token, said: str) -> Made:
    """«قرابة الشهرين»; «أكثر من العام» compares with a year."""
    kind = "the_two" if token.has("the_two") else "the_one"
    if said != "about" or token.text(kind) not in _DEFINITE:
        return None
    return as_length(Length(((2 if kind == "the_two" else 1, token.text(kind)),), None, said))
