"""واحد where it counts: «شخص واحد», «دولار واحد», «أسبوعا واحدا», «واحدا من أفراد القوة».

Source: the annotated pages. «في وقت واحد» and its like are in tables/number_idioms.tsv.
"""

from collections.abc import Iterator

from rawi.reading.figures.barred import is_idiom
from rawi.reading.figures.build import build
from rawi.reading.figures.clitics import bare_forms
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.measures.money import currencies
from rawi.reading.figures.measures.unit import units
from rawi.reading.figures.nouns import noun_of
from rawi.reading.figures.numbers import Number

RANK = 40
_OF_THEM = ("منها", "منهم", "منهن", "منهما")
_EACH = ("كل", "اي", "لكل", "ولا")


def read(line: Line) -> Iterator[Figure]:
    """Every واحد behind an indefinite noun, or before people of a group."""
    for number in line.numbers:
        if number.alone and not number.definite and not is_idiom(line, number):
            behind = list(_behind(line, number))
            yield from behind or _of_group(line, number)  # «شخص واحد من المختطفين»
            yield from _percent(line, number)


def _percent(line: Line, number: Number) -> Iterator[Figure]:
    """«تراجع المؤشر واحدا بالمئة»."""
    measure = measure_after(line, number)
    if measure is not None and measure.dimension == "percent":
        yield build(line, number, value=1, measure=measure, confidence=0.9, rank=RANK)


def _behind(line: Line, number: Number) -> Iterator[Figure]:
    i = number.first - 1
    if i < 0 or not line.near(i, i + 1) or number.prefix:
        return
    for _, rest in bare_forms(line.texts[i]):
        noun, unit, money = noun_of(rest), units().get(rest), currencies().get(rest)
        base = money or (unit.base if unit else noun.base if noun and not noun.plural else "")
        if base:
            measure = Measure(base, "money" if money else "noun", number.last, number.end)
            yield build(
                line,
                number,
                value=1,
                measure=measure,
                confidence=0.85,
                rank=RANK,
                start=(i, line.ends[i] - len(rest)),
            )
            return


def _of_group(line: Line, number: Number) -> Iterator[Figure]:
    i = number.last + 1
    if line.word(i) in _OF_THEM and line.near(i - 1, i) and line.word(number.first - 1) not in _EACH:
        them = Measure("", "", i, line.ends[i])
        yield build(line, number, value=1, measure=them, confidence=0.7, rank=RANK)
    if line.word(i) != "من":
        return
    measure = measure_after(line, number)
    if measure and measure.dimension == "person":
        yield build(line, number, value=1, measure=measure, confidence=0.8, rank=RANK)
