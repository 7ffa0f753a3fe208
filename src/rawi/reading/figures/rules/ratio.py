"""Ratios in words: «واحد من كل ثلاثة», «4 من كل 10 طلاب».

Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from itertools import pairwise

from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import measure_after

RANK = 5


def read(line: Line) -> Iterator[Figure]:
    """Every «… من كل …» between two numbers."""
    for part, whole in pairwise(line.numbers):
        i = part.last + 1
        if i + 2 != whole.first or (line.word(i), line.word(i + 1)) != ("من", "كل"):
            continue
        if not line.is_run(part.last, i + 2):
            continue
        if whole.value and whole.high is None and part.high is None and part.value <= whole.value:
            yield build(
                line,
                part,
                value=part.value / whole.value,
                measure=measure_after(line, whole),
                last=whole,
                confidence=0.8,
                rank=RANK,
            )
