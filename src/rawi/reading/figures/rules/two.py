"""اثنين where it makes a dual of what is spelled like the plural: «شرطيين اثنين», «مدنيين اثنين».

Source: usage of Arabic newspapers. Alone such a form is taken for the plural.
"""

from collections.abc import Iterator

from rawi.reading.figures.build import build
from rawi.reading.figures.clitics import bare_forms
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.nouns import Noun, noun_of
from rawi.reading.figures.numbers import Number

RANK = 40
_TWO = ("اثنين", "اثنتين")


def read(line: Line) -> Iterator[Figure]:
    """Every اثنين behind an indefinite noun in ين."""
    for number in line.numbers:
        i = number.first - 1
        if number.value != 2 or line.word(number.first) not in _TWO or i < 0 or not line.near(i, i + 1):
            continue
        for _, rest in bare_forms(line.texts[i]):
            noun = noun_of(rest)
            if noun and noun.plural and rest.endswith("ين"):
                yield _figure(line, number, noun, line.ends[i] - len(rest))
                break


def _figure(line: Line, number: Number, noun: Noun, start: int) -> Figure:
    measure = Measure(noun.base, "noun", number.last, number.end)
    at = (number.first - 1, start)
    return build(line, number, value=2, measure=measure, confidence=0.85, rank=RANK, start=at)
