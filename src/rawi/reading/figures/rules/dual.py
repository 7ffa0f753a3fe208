"""Indefinite duals as counts: «ساعتين», «ضابطان», «اتجاهين مختلفين», and «شهرين أو ثلاثة» as a range.

Definite duals (الطرفان, طرفا النزاع) name a known pair and count nothing.
Source: the settled conventions of the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.figures import qualifiers
from rawi.reading.figures.dual_words import Dual, duals_in
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.halves import joined_share, with_repeat
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.model.findings import FigureKind, Qualifier

RANK = 20


def read(line: Line) -> Iterator[Figure]:
    """Every indefinite dual of a noun or unit that the tables have."""
    for dual in duals_in(line):
        yield _figure(line, dual)


def _figure(line: Line, dual: Dual) -> Figure:
    value, last = _value(line, dual)
    between = _between(line, dual, value)
    found = None if dual.particle or between else qualifiers.before(line, dual.word)
    first, start = (found.first, found.place) if found else between or (dual.word, dual.start)
    return Figure(
        first=first,
        last=last,
        start=start,
        end=line.ends[last],
        value=value,
        unit=dual.base,
        confidence=0.92,
        rank=RANK,
        kind=FigureKind.MONEY if dual.dimension == "money" else FigureKind.COUNT,
        qualifier=found.qualifier if found else Qualifier.EXACT,
        entry=dual.base,
    )


def _other_end(line: Line, dual: Dual) -> Number | None:
    """The number that ends a range begun by the dual: «أو ثلاثة», «بين عامين وثلاثة أعوام»."""
    i = dual.word + 1
    if line.word(i) in ("او", "الي") and line.near(dual.word, i):
        return line.number_at.get(i + 1)
    joined = line.number_at.get(i) if line.word(dual.word - 1).endswith("بين") else None
    return joined if joined and joined.prefix == "و" else None


def _between(line: Line, dual: Dual, value: object) -> tuple[int, int] | None:
    """Where «بين عامين وثلاثة أعوام» begins, as (word, folded offset); None for anything else."""
    i = dual.word - 1
    if not isinstance(value, tuple) or not line.word(i).endswith("بين") or not line.near(i, dual.word):
        return None
    i -= line.word(i - 1) == "ما" and line.near(i - 1, i)
    return i, line.starts[i]


def _value(line: Line, dual: Dual) -> tuple[int | float | tuple[int | float, int | float], int]:
    """The dual's value and last word: 2, 2.5 (سنتين ونصف), a range (شهرين أو ثلاثة)."""
    if share := joined_share(line, dual.word):
        halved = Measure(dual.base, dual.dimension, share.last, share.end)
        return 2 + share.value, with_repeat(line, halved, dual.word).last
    i = dual.word + 1
    if number := _other_end(line, dual):
        measure = measure_after(line, number)
        if number.value > 2 and number.high is None and (measure is None or measure.base == dual.base):
            return (2, number.value), measure.last if measure else number.last
    extra = line.word(i) in ("اثنين", "اثنان", "اثنتين", "اثنتان") and line.near(dual.word, i)
    return 2, dual.word + extra
