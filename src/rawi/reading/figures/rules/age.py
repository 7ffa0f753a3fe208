"""Ages behind «سن»: «دون سن الخمسين», «فوق سن الـ18», «دون سن 18».

Source: own observation. Not: «سن الرشد», «سن الثامنة عشرة», an ordinal.
"""

from collections.abc import Iterator

from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import lead
from rawi.reading.figures.measures import Measure, measure_after

RANK = 22
_AGE, _YEAR = "سن", "سنة"
_OLDEST = 120


def read(line: Line) -> Iterator[Figure]:
    """Every number of years behind the word for age; one that names its unit is counted elsewhere."""
    for number in line.numbers:
        i = lead(number) - 1
        if line.word(i) != _AGE or not line.near(i, i + 1) or not 0 < number.value <= _OLDEST:
            continue
        measure = measure_after(line, number)
        if number.share or number.alone or (measure is not None and measure.dimension == "time"):
            continue
        years = Measure(_YEAR, "time", number.last, number.end)
        yield build(
            line,
            number,
            value=number.value,
            measure=years,
            confidence=0.85,
            rank=RANK,
            start=(i, line.starts[i]),
        )
