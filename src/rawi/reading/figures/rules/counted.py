"""A number and what it counts: «5200 جندي», «ثمانية متعاقدين», «12 حقيبة», «مليونا دولار», «27 في المائة».

Source: the grammar of counted nouns (العدد والمعدود).
"""

from collections.abc import Iterator

from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.halves import with_half
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.small_change import with_change

RANK = 30


def read(line: Line) -> Iterator[Figure]:
    """Every exact number that something is counted after."""
    for number in line.numbers:
        if number.high is None and not number.share and not number.alone:
            measure = measure_after(line, number)
            if measure and not is_barred(line, number, measure):
                yield _figure(line, number, measure)


def _figure(line: Line, number: Number, measure: Measure) -> Figure:
    value, measure = with_change(line, _value(number, measure), measure)
    value, measure = with_half(line, value, measure)
    return build(line, number, value=value, measure=measure, confidence=_confidence(measure), rank=RANK)


def _value(number: Number, measure: Measure) -> int | float:
    """The number's value, negative only where the unit can be."""
    if number.minus and measure.dimension not in ("percent", "temperature"):
        return abs(number.value)
    return number.value


def _confidence(measure: Measure) -> float:
    return 0.97 if measure.dimension else 0.85
