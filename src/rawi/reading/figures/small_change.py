"""«20 دولارا و43 سنتا»: an amount with its small change is one amount."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.tables import table

Value = int | float


@cache
def _parts() -> dict[str, int]:
    """Folded base form of a small coin to how many of it make one."""
    return {fold(row["base"]): int(row["parts"]) for row in table("currencies") if row["parts"]}


def with_change(line: Line, value: Value, measure: Measure) -> tuple[Value, Measure]:
    """The amount with the small coins that و joins to it, and the measure that ends behind them."""
    if measure.dimension != "money" or fold(measure.base) in _parts():
        return value, measure
    coins = _joined(line, measure.last)
    small = measure_after(line, coins) if coins else None
    parts = _parts().get(fold(small.base)) if small else None
    if coins is None or small is None or parts is None or coins.value >= parts:
        return value, measure
    return round(value + coins.value / parts, 4), measure._replace(last=small.last, end=small.end)


def _joined(line: Line, last: int) -> Number | None:
    """The number that و joins right after word last; before digits the و is a word of its own."""
    for i in (last + 1, last + 2):
        number = line.number_at.get(i)
        if number and number.high is None and line.near(last, last + 1):
            return number if number.prefix == "و" or line.word(i - 1) == "و" else None
    return None
