"""Vague numbers as ranges: «مئات الجنود», «عشرات الآلاف من السوريين», «مليارات اليوروهات».

Source: own observation of Gulf newspapers; the ranges are in tables/vague_numbers.tsv.
"""

from collections.abc import Iterator

from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.model.findings import Qualifier

RANK = 30


def read(line: Line) -> Iterator[Figure]:
    """Every vague number, with or without what it counts."""
    for number in line.numbers:
        if number.high is not None and not number.prefix.endswith("بال"):
            yield from _figure(line, number)


def _figure(line: Line, number: Number) -> Iterator[Figure]:
    measure = measure_after(line, number)
    if is_barred(line, number, measure) or number.high is None:
        return
    yield build(
        line,
        number,
        value=(number.value, number.high),
        measure=measure,
        confidence=0.93 if measure else 0.7,
        rank=RANK,
        qualifier=Qualifier.ABOUT,
    )
