"""What a figure says beyond its own words: a change, a rate, what is measured."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.change import is_change_word
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.model.findings import FigureKind
from rawi.reading.tables import table

#: Words back from a figure in which a word of change makes it the amount of the change.
_REACH = 4
_NEW_VALUE = frozenset({"الي", "من", "عند", "علي", "حتي"})


def with_kind(line: Line, figure: Figure) -> Figure:
    """The figure with kind rate («… للبرميل») or change («زادت بنسبة …») where the words around say so."""
    if is_rate(line, figure.last):
        return figure._replace(kind=FigureKind.RATE)
    if _is_change(line, figure):
        return figure._replace(kind=FigureKind.CHANGE)
    return figure


@cache
def _rates() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(row["phrase"]).split()) for row in table("rate_words"))


def is_rate(line: Line, last: int) -> bool:
    """True where a word of tables/rate_words.tsv stands right behind word last: «30 | يوميا»."""
    i = last + 1
    if not line.near(last, i):
        return False
    return (line.word(i),) in _rates() or (line.word(i), line.word(i + 1)) in _rates()


def _is_change(line: Line, figure: Figure) -> bool:
    """True where the figure is by how much something changed, not from what or to what."""
    for i in range(figure.first - 1, max(-1, figure.first - 1 - _REACH), -1):
        if line.gap(i, i + 1).strip() or line.word(i) in _NEW_VALUE:
            return False
        if is_change_word(line.word(i)):
            return True
    return False
