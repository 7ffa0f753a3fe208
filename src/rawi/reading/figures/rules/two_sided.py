"""A range by its two limits: «أكثر من 18 وأقل من 30 عاما», «على الأقل 20 وعلى الأكثر 100».

Source: own observation; rare in news, common in rules and studies.
"""

from collections.abc import Iterator
from itertools import pairwise

from rawi.reading.figures import qualifiers
from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import lead
from rawi.reading.figures.measures import measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.model.findings import Qualifier

RANK = 8
_LOW = (Qualifier.MORE_THAN, Qualifier.AT_LEAST)
_HIGH = (Qualifier.LESS_THAN, Qualifier.UP_TO)


def read(line: Line) -> Iterator[Figure]:
    """Every pair of neighbouring numbers that are a lower and an upper limit of one thing."""
    for first, second in pairwise(line.numbers):
        limits = (qualifiers.before(line, lead(first)), qualifiers.before(line, lead(second)))
        if limits[0] and limits[1] and first.high is None and second.high is None:
            yield from _range(line, first, second, (limits[0], limits[1]))


def _range(
    line: Line, first: Number, second: Number, limits: tuple[qualifiers.Qualified, qualifiers.Qualified]
) -> Iterator[Figure]:
    own, measure = measure_after(line, first), measure_after(line, second)
    joined = _is_joined(line, (own.last if own else first.last) + 1, limits[1].first)
    kinds = (limits[0].qualifier, limits[1].qualifier)
    low, high = (first, second) if kinds[0] in _LOW else (second, first)
    opposite = (kinds[0] in _LOW and kinds[1] in _HIGH) or (kinds[0] in _HIGH and kinds[1] in _LOW)
    if not (joined and opposite and low.value < high.value) or is_barred(line, first, measure):
        return
    figure = build(
        line,
        first,
        value=(low.value, high.value),
        measure=measure,
        last=second,
        confidence=0.85,
        rank=RANK,
    )
    yield figure._replace(qualifier=Qualifier.EXACT)


def _is_joined(line: Line, i: int, limit: int) -> bool:
    """True when و joins the words of the limit to what ends before word i."""
    if line.word(i) == "و":
        return limit == i + 1
    return limit == i and line.word(i).startswith("و")
