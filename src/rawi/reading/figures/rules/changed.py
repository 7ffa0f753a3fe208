"""Old and new value without their noun: «خفض عدد القواعد من 12 إلى 3».

Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from itertools import pairwise

from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.change import is_changing
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import Link, link
from rawi.reading.figures.measures import measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like

RANK = 50


def read(line: Line) -> Iterator[Figure]:
    """The ends of «من … إلى …» after a word of change that have no noun of their own."""
    for old, new in pairwise(line.numbers):
        own = measure_after(line, old)
        if link(line, old, own, new) is Link.FROM_TO and is_changing(line, old):
            for number in (old, new):
                if _stands_alone(line, number):
                    yield build(line, number, value=number.value, measure=None, confidence=0.85, rank=RANK)


def _stands_alone(line: Line, number: Number) -> bool:
    measured = measure_after(line, number) is not None
    return not (measured or number.high or is_year_like(number) or is_barred(line, number, None))
