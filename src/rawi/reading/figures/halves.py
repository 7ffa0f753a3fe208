"""«ثلاث سنوات ونصف»: a fraction that و joins to what was counted."""

from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.numbers import Number

Value = int | float


def with_half(line: Line, value: Value, measure: Measure) -> tuple[Value, Measure]:
    """The value with the fraction joined behind the measure, and the measure that ends behind it."""
    share = joined_share(line, measure.last)
    if share is None or measure.dimension in ("percent", "person", "body"):
        return value, measure
    last = share.last + _repeats(line, share.last + 1, measure)
    return value + share.value, measure._replace(last=last, end=line.words[last].end)


def joined_share(line: Line, last: int) -> Number | None:
    """The fraction joined by و right after word last."""
    if not line.near(last, last + 1):
        return None
    share = line.number_at.get(last + 1)
    return share if share and share.share and share.prefix == "و" else None


def _repeats(line: Line, i: int, measure: Measure) -> bool:
    """True when the noun comes again, definite: «سنة ونصف السنة»."""
    word, before = line.word(i), line.word(measure.last)
    return word.startswith("ال") and word[2:5] == before[:3] and line.near(i - 1, i)
