"""«ثلاث سنوات ونصف»: a fraction that و joins to what was counted."""

from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.measures.unit import units
from rawi.reading.figures.nouns import noun_of
from rawi.reading.figures.numbers import Number

Value = int | float


def with_half(line: Line, value: Value, measure: Measure) -> tuple[Value, Measure]:
    """The value with the fraction joined behind the measure, and the measure that ends behind it."""
    share = joined_share(line, measure.last)
    if share is None or measure.dimension in ("percent", "person", "body"):
        return value, measure
    longer = measure._replace(last=share.last, end=share.end)
    return value + share.value, with_repeat(line, longer, measure.last)


def joined_share(line: Line, last: int) -> Number | None:
    """The fraction joined by و right after word last."""
    at = last + 1
    if not line.near(last, at):
        return None
    if line.word(at) == "و" and line.near(at, at + 1):
        share = line.number_at.get(at + 1)
        return share if share and share.share and not share.prefix else None
    share = line.number_at.get(at)
    return share if share and share.share and share.prefix == "و" else None


def with_repeat(line: Line, measure: Measure, noun: int) -> Measure:
    """The measure with the noun at word noun repeated behind it, definite: «سنة ونصف السنة»."""
    i = measure.last + 1
    word = line.word(i)
    if not word.startswith("ال") or not line.near(i - 1, i):
        return measure
    unit, named = units().get(word[2:]), noun_of(word[2:])
    if measure.base not in (unit.base if unit else "", named.base if named else "") and word[2:] != line.word(
        noun
    ):
        return measure
    return measure._replace(last=i, end=line.ends[i])
