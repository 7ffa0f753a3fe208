"""Building a figure: the number with its qualifier and its noun becomes one span."""

from rawi.reading.arabic.brackets import with_closing, with_opening
from rawi.reading.figures import qualifiers
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.numbers import Number
from rawi.reading.model.findings import FigureKind, Qualifier

Value = int | float | tuple[int | float, int | float]


def build(
    line: Line,
    first: Number,
    *,
    value: Value,
    measure: Measure | None,
    confidence: float,
    rank: int,
    last: Number | None = None,
    start: tuple[int, int] | None = None,
    qualifier: Qualifier = Qualifier.EXACT,
) -> Figure:
    """The figure of number first (to last, for a range), its measure, and the qualifiers around.

    start is (word, folded offset) where the figure begins before its number («بين»); None: at the number.
    """
    end_number = last or first
    end_word, end = (measure.last, measure.end) if measure else (end_number.last, end_number.end)
    start_word, start_at = start or (first.first, _own_start(line, first, measure))
    entry = measure.base if measure else ""
    led = first.prefix in ("", "ال") or start is not None
    if led and (found := qualifiers.before(line, start_word)):
        start_word, start_at, qualifier, entry = found.first, found.place, found.qualifier, found.entry
    elif trailing := qualifiers.after(line, end_word, end):
        end_word, end, qualifier, entry = trailing.last, trailing.place, trailing.qualifier, trailing.entry
    return Figure(
        first=start_word,
        last=end_word,
        start=start_at,
        end=with_closing(line.text, start_at, end),
        value=value,
        unit=measure.base if measure else "",
        confidence=confidence,
        rank=rank,
        kind=kind_of(measure),
        qualifier=qualifier,
        entry=entry,
        dimension=measure.dimension if measure else "",
        noun=(end_number.last + 1, measure.last) if measure and measure.last > end_number.last else None,
    )


def _own_start(line: Line, number: Number, measure: Measure | None) -> int:
    """Where the number begins: one that stands for the people counted keeps its article (الأربعة الذين), one
    in brackets of its own the bracket («(60) ألف ريال»).
    """
    if measure is None:
        return number.start - 2 if number.prefix.endswith("ال") else number.start
    return with_opening(line.text, number.start, measure.end)


def kind_of(measure: Measure | None) -> FigureKind:
    """The kind that the measure alone gives."""
    if measure is None:
        return FigureKind.COUNT
    if measure.dimension in ("percent", "money"):
        return FigureKind(measure.dimension)
    return FigureKind.COUNT
