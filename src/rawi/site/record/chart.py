"""A series of figures as a chart: where its points, lines and labels stand.

Time runs as the page is read: from right to left on an Arabic page, with the scale on the right.
docs/explanation/time.md says why.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from math import floor, log10

from rawi.reading.edtf import bounds
from rawi.record.models import Item
from rawi.record.times import time_of

WIDTH, HEIGHT = 400, 250
#: Room for the scale's numbers, the days, and a point's own number.
SCALE, FOOT, HEAD, END = 48, 30, 26, 26
#: Between the scale and the first point, so that its number stands clear of the scale's.
INSET = 30
#: How a chart says that a number is not exact.
_SIGNS = {"about": "≈", "more_than": ">", "at_least": "≥", "less_than": "<", "up_to": "≤"}
#: A month's name takes this much.
DAY_ROOM = 130
#: More numbers than these would lie on each other: then the first, last, highest and lowest have theirs.
MOST_LABELS = 8


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A figure: its place, the stretch of time and of values that it may lie in, its number if room."""

    x: float
    y: float
    from_x: float
    to_x: float
    top: float
    bottom: float
    value: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale, or a day below; anchor is the side of the text that stands at its place."""

    at: float
    text: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole chart, in units of its own."""

    width: int
    height: int
    base: float
    scale_at: float
    scale_anchor: str
    start_x: float
    end_x: float
    points: list[ChartPoint] = field(default_factory=list)
    path: str = ""
    scale: list[Tick] = field(default_factory=list)
    days: list[Tick] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Datum:
    low: float
    high: float
    qualifier: str
    first: date
    last: date

    @property
    def middle(self) -> float:
        return (self.first.toordinal() + self.last.toordinal()) / 2


def chart(items: Sequence[Item], *, is_mirrored: bool) -> Chart | None:
    """The chart of figures in the order of time; None where there are fewer than two to compare."""
    data = [datum for item in items if (datum := _datum(item))]
    if len(data) < 2:
        return None
    top = _round_up(max(datum.high for datum in data))
    space = _Space(data, top, is_mirrored=is_mirrored)
    labelled = _labelled(data)
    points = [_point(datum, space, is_labelled=number in labelled) for number, datum in enumerate(data)]
    return Chart(
        WIDTH,
        HEIGHT,
        base=HEIGHT - FOOT,
        scale_at=WIDTH - SCALE + 8 if is_mirrored else SCALE - 8,
        scale_anchor="start" if is_mirrored else "end",
        start_x=WIDTH - SCALE if is_mirrored else SCALE,
        end_x=0 if is_mirrored else WIDTH,
        points=points,
        path=" ".join(f"{'L' if number else 'M'}{one.x} {one.y}" for number, one in enumerate(points)),
        scale=[Tick(space.y(value), number_text(value)) for value in (0, top / 2, top)],
        days=_days(data, space),
    )


def number_text(value: float) -> str:
    """A number as it is printed in a table: 5,200 or 2.5."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0")


class _Space:
    """From days and values to places."""

    def __init__(self, data: Sequence[_Datum], top: float, *, is_mirrored: bool) -> None:
        self.first = min(datum.first.toordinal() for datum in data)
        self.last = max(datum.last.toordinal() for datum in data)
        self.top = top
        self.is_mirrored = is_mirrored

    def x(self, day: float) -> float:
        share = (day - self.first) / ((self.last - self.first) or 1)
        along = SCALE + INSET + share * (WIDTH - SCALE - INSET - END)
        return round(WIDTH - along if self.is_mirrored else along, 1)

    def y(self, value: float) -> float:
        return round(HEIGHT - FOOT - value / self.top * (HEIGHT - FOOT - HEAD), 1)


def _datum(item: Item) -> _Datum | None:
    first, last = bounds(time_of(item))
    first, last = first or last or item.day, last or first or item.day
    if first is None or last is None or item.figure.low < 0:
        return None
    figure = item.figure
    return _Datum(figure.low, figure.high, figure.qualifier, first, last)


def _point(datum: _Datum, space: _Space, *, is_labelled: bool) -> ChartPoint:
    ends = sorted([space.x(datum.first.toordinal()), space.x(datum.last.toordinal())])
    return ChartPoint(
        x=space.x(datum.middle),
        y=space.y(datum.high),
        from_x=ends[0],
        to_x=ends[1],
        top=space.y(datum.high),
        bottom=space.y(datum.low),
        value=_value(datum) if is_labelled else "",
    )


def _value(datum: _Datum) -> str:
    low, high = number_text(datum.low), number_text(datum.high)
    return _SIGNS.get(datum.qualifier, "") + (low if low == high else f"{low}–{high}")


def _labelled(data: Sequence[_Datum]) -> set[int]:
    if len(data) <= MOST_LABELS:
        return set(range(len(data)))
    values = [datum.high for datum in data]
    return {0, len(data) - 1, values.index(max(values)), values.index(min(values))}


def _round_up(value: float) -> float:
    """The next of 1, 2, 3, 4, 5, 6, 8 times a power of ten: the scale's highest number."""
    if value <= 0:
        return 1
    power = 10 ** floor(log10(value))
    return next(step for step in (1, 2, 3, 4, 5, 6, 8, 10) if step * power >= value) * power


def _days(data: Sequence[_Datum], space: _Space) -> list[Tick]:
    """The months below: those of the first and the last point, and the years between that have room."""
    ends = [(space.first, "start"), (space.last, "end")]
    ticks = [Tick(space.x(at), f"{date.fromordinal(at):%Y-%m}", anchor) for at, anchor in ends]
    years = range(date.fromordinal(space.first).year + 1, date.fromordinal(space.last).year + 1)
    between = [Tick(space.x(date(year, 1, 1).toordinal()), str(year)) for year in years]
    kept = [tick for tick in between if all(abs(tick.at - end.at) > DAY_ROOM for end in ticks)]
    spaced = len(kept) < 2 or min(abs(one.at - other.at) for one, other in pairwise(kept)) > 40
    return [*ticks, *kept] if spaced else ticks
