"""Units of measure of one or two words: كيلومتر مربع, طن, أسبوع."""

import re
from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.measure import Measure, follows
from rawi.reading.figures.numbers import Number
from rawi.reading.tables import table

_DEGREE = re.compile(r"\s?[°º˚]\s?[cf]?(?![a-z])")


class Unit(NamedTuple):
    """A unit: base form and dimension (tables/units.tsv)."""

    base: str
    dimension: str


@cache
def units() -> dict[str, Unit]:
    """Folded form, one word or two with a blank, to unit."""
    found: dict[str, Unit] = {}
    for row in table("units"):
        unit = Unit(row["base"], row["dimension"])
        forms = [fold(f) for f in (row["phrase"], *row["forms"].split("|")) if f]
        for form in forms:
            found.setdefault(form, unit)
            if " " not in form and not form.endswith(("ه", "ا", "ين", "ان", "ات")):
                found.setdefault(form + "ا", unit)
    return found


def unit_at(line: Line, number: Number) -> Measure | None:
    """The unit after the number, the longest that fits."""
    i = number.last + 1
    if sign := _DEGREE.match(line.text, number.end):
        return _degrees(line, number, sign.end())
    if not follows(line, number, i) or _is_year(line, number, i):
        return None
    if line.near(i, i + 1) and (unit := units().get(f"{line.word(i)} {line.word(i + 1)}")):
        return Measure(unit.base, unit.dimension, i + 1, line.ends[i + 1])
    unit = units().get(line.word(i))
    return Measure(unit.base, unit.dimension, i, line.ends[i]) if unit else None


def _degrees(line: Line, number: Number, end: int) -> Measure:
    """«37° سلزيوس»."""
    i = number.last + 1
    scale = units().get(line.word(i))
    if scale and scale.dimension == "temperature" and not line.text[end : line.starts[i]].strip():
        return Measure(scale.base, scale.dimension, i, line.ends[i])
    return Measure("درجة", "temperature", number.last, end)


def _is_year(line: Line, number: Number, i: int) -> bool:
    """«2015م» is a year, not a length."""
    return line.word(i) == "م" and number.digits and 1000 <= number.value <= 2200
