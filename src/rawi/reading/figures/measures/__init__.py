"""What a number counts: percent, money, a unit, a noun. One reader a file; the first that reads wins."""

from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.measure import Measure
from rawi.reading.figures.measures.money import money_at
from rawi.reading.figures.measures.noun import noun_at
from rawi.reading.figures.measures.percent import percent_at
from rawi.reading.figures.measures.unit import unit_at
from rawi.reading.figures.numbers import Number

__all__ = ["Measure", "measure_after"]

_READERS = (percent_at, money_at, unit_at, noun_at)


def measure_after(line: Line, number: Number) -> Measure | None:
    """What the number counts, read from the words after it; None where nothing says so."""
    if number.first not in line.measured:
        found = (measure for read in _READERS if (measure := read(line, number)))
        line.measured[number.first] = next(found, None)
    return line.measured[number.first]
