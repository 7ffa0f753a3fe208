"""One and a half: «ساعة ونصف», «متر وربع», «سنة ونصف السنة».

Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from dataclasses import replace

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.build import build
from rawi.reading.figures.clitics import bare_forms
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.unit import units
from rawi.reading.figures.numbers import Number

RANK = 33


def read(line: Line) -> Iterator[Figure]:
    """Every fraction that و joins to a unit standing alone."""
    for share in line.numbers:
        if share.share and share.prefix == "و" and share.first and line.near(share.first - 1, share.first):
            yield from _figure(line, share)


def _figure(line: Line, share: Number) -> Iterator[Figure]:
    i = share.first - 1
    word = line.words[i]
    for _, rest in bare_forms(word.text):
        unit = units().get(rest)
        if unit and rest.removesuffix("ا") == fold(unit.base) and line.number_at.get(i - 1) is None:
            figure = build(
                line,
                share,
                value=1 + share.value,
                measure=None,
                confidence=0.9,
                rank=RANK,
                start=(i, word.end - len(rest)),
            )
            yield _named(figure, unit.base)
            return


def _named(figure: Figure, unit: str) -> Figure:
    return replace(figure, unit=unit, entry=unit)
