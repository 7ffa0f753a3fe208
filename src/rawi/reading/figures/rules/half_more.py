"""One and a half: «ساعة ونصف», «متر وربع», «سنة ونصف السنة».

Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.build import build
from rawi.reading.figures.clitics import bare_forms
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.halves import joined_share, with_repeat
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.measures.unit import units
from rawi.reading.figures.numbers import Number

RANK = 33


def read(line: Line) -> Iterator[Figure]:
    """Every fraction that و joins to a unit standing alone."""
    for share in line.numbers:
        if not share.share:
            continue
        i = share.first - (2 if line.word(share.first - 1) == "و" else 1)
        if i >= 0 and joined_share(line, i) is share:
            yield from _figure(line, share, i)


def _figure(line: Line, share: Number, i: int) -> Iterator[Figure]:
    for _, rest in bare_forms(line.texts[i]):
        unit = units().get(rest)
        if unit and rest.removesuffix("ا") == fold(unit.base) and i - 1 not in line.number_ends:
            measure = Measure(unit.base, unit.dimension, share.last, share.end)
            measure = with_repeat(line, measure, i)
            yield build(
                line,
                share,
                value=1 + share.value,
                measure=measure,
                confidence=0.9,
                rank=RANK,
                start=(i, line.ends[i] - len(rest)),
            )
            return
