"""Digits behind a definite plural: «القواعد 12», «المصابين 28», «القتلى: 28».

Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.clitics import definite_form
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.heads import plural_at
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like

RANK = 45


def read(line: Line) -> Iterator[Figure]:
    """Every number in digits whose noun stands before it."""
    for number in line.numbers:
        plain = number.digits and number.scale == 1 and not number.prefix and not number.share
        if plain and not is_year_like(number) and measure_after(line, number) is None:
            yield from _figure(line, number)


def _figure(line: Line, number: Number) -> Iterator[Figure]:
    i = number.first - 1
    if i < 0 or line.gap(i, i + 1).strip() not in ("", ":", "(") or definite_form(line.word(i)) is None:
        return
    head = plural_at(line, i, 0.85)
    if head and head.dimension not in ("", "time") and not is_barred(line, number, None):
        measure = Measure(head.base, head.dimension, number.last, number.end)
        yield build(
            line,
            number,
            value=number.value,
            measure=measure,
            confidence=head.confidence,
            rank=RANK,
            start=(head.word, head.start),
        )
