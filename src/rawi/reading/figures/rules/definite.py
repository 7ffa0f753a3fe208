"""Definite numbers behind their noun: «الدول الست», «وزراء الخارجية ال15», «الأربعة الذين».

The head of a chain may stand some words before («نواب رئيس الوزراء الثلاثة»); it must be a plural.
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.heads import head_before
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import lead
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.nouns import noun_of
from rawi.reading.figures.numbers import Number

RANK = 25
_RELATIVES = frozenset({"الذين", "اللذين", "اللواتي", "اللاتي", "اللايي"})


def read(line: Line) -> Iterator[Figure]:
    """Every definite number above two that agrees with a noun before it, or stands for people."""
    for number in line.numbers:
        stands_alone = number.definite and line.word(number.last + 1) in _RELATIVES
        behind = _may_stand_behind(number)
        if (stands_alone or behind) and (measure_after(line, number) is None or _is_settled(line, number)):
            yield from _figure(line, number)


def _may_stand_behind(number: Number) -> bool:
    return number.prefix == "ال" and number.value >= 3 and not number.share and number.high is None


def _is_settled(line: Line, number: Number) -> bool:
    """«الدول الـ15 وقعت», «قطاعات السوق ال15 منخفضة»: a plural before it, and after it no known noun and no
    measure («مستويات الخمسين دولارا»).
    """
    measure = measure_after(line, number)
    is_measured = measure is not None and measure.dimension != ""
    is_open = noun_of(line.word(number.last + 1)) is None and not is_measured
    return is_open and head_before(line, lead(number)) is not None


def _figure(line: Line, number: Number) -> Iterator[Figure]:
    head = head_before(line, lead(number)) if number.prefix == "ال" else None
    if head:
        measure = Measure(head.base, head.dimension, number.last, number.end)
        if not is_barred(line, number, measure):
            yield build(
                line,
                number,
                value=number.value,
                measure=measure,
                confidence=head.confidence,
                rank=RANK,
                start=(head.word, head.start),
            )
    elif line.word(number.last + 1) in _RELATIVES and not is_barred(line, number, None):
        yield build(line, number, value=number.value, measure=None, confidence=0.75, rank=RANK)
