"""The figure that a rule proposes."""

from typing import NamedTuple

from rawi.reading.model.findings import FigureKind, Qualifier


class Figure(NamedTuple):
    """A proposed figure: words first…last, folded [start, end), and what it says.

    rank orders figures that overlap: the lower wins, then the longer. rule is set by the finder.
    noun is the counted noun as (first word, last word), None where none follows the number; dimension is
    that of its measure (see measures/measure.py), "" without one.
    """

    first: int
    last: int
    start: int
    end: int
    value: int | float | tuple[int | float, int | float]
    unit: str
    confidence: float
    rank: int
    kind: FigureKind = FigureKind.COUNT
    qualifier: Qualifier = Qualifier.EXACT
    entry: str = ""
    rule: str = ""
    noun: tuple[int, int] | None = None
    dimension: str = ""
