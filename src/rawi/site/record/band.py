"""A story on one band of time: where each event and each change of a pledge stands, and how surely.

Time runs as the page is read (docs/explanation/time.md). A day is a dot; a month, a season or a year is a bar
as long as it is; what is approximate is a broken bar; an open end is an arrow to the edge of the band.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from rawi.reading.edtf import bounds
from rawi.site.record.timeline import Entry, Year

WIDTH, LANE, HEAD, FOOT = 400, 14, 8, 26
#: Beside the first and the last day, so that a dot stands whole.
EDGE = 10
#: Marks nearer than this in one lane would lie on each other.
APART = 11
#: More lanes would be a picture of nothing; what does not fit stands in the list below all the same.
MOST_LANES = 12


@dataclass(frozen=True, slots=True)
class BandMark:
    """One entry: its lane's middle, the stretch that it may lie in, its shape, the kind that colours it."""

    y: float
    from_x: float
    to_x: float
    kind: str
    shape: str
    arrow: str = ""

    @property
    def middle(self) -> float:
        """Where a dot stands."""
        return round((self.from_x + self.to_x) / 2, 1)


@dataclass(frozen=True, slots=True)
class BandYear:
    """Where a year begins."""

    x: float
    year: int


@dataclass(frozen=True, slots=True)
class Band:
    """The drawing, in units of its own."""

    width: int
    height: int
    marks: list[BandMark] = field(default_factory=list)
    years: list[BandYear] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Stretch:
    entry: Entry
    first: date
    last: date


def band(years: Sequence[Year], *, is_mirrored: bool) -> Band | None:
    """The band of a timeline's entries; None where there are too few days to tell apart."""
    stretches = [found for year in years for entry in year.entries if (found := _stretch(entry))]
    if len({one.first for one in stretches}) < 3:
        return None
    scale = _Scale(stretches, is_mirrored=is_mirrored)
    lanes: list[float] = []
    marks = []
    for one in sorted(stretches, key=lambda one: (one.first, one.last)):
        lane = _lane(lanes, scale.along(one.first), scale.along(one.last))
        if lane is not None:
            marks.append(_mark(one, lane, scale))
    height = HEAD + LANE * len(lanes) + FOOT
    return Band(WIDTH, height, marks, scale.years())


class _Scale:
    """From days to places."""

    def __init__(self, stretches: Sequence[_Stretch], *, is_mirrored: bool) -> None:
        self.first = min(one.first for one in stretches)
        self.last = max(one.last for one in stretches)
        self.is_mirrored = is_mirrored

    def along(self, day: date) -> float:
        """How far the day lies from where time begins."""
        share = (day - self.first) / ((self.last - self.first) or timedelta(1))
        return EDGE + share * (WIDTH - 2 * EDGE)

    def x(self, day: date) -> float:
        along = self.along(day)
        return round(WIDTH - along if self.is_mirrored else along, 1)

    def years(self) -> list[BandYear]:
        """The years that begin on the band, every second or fifth of them where they are many."""
        begun = range(self.first.year + 1, self.last.year + 1)
        step = next(step for step in (1, 2, 5, 10, 25, 50, 100, 1000) if len(begun) <= 6 * step)
        return [BandYear(self.x(date(year, 1, 1)), year) for year in begun if year % step == 0]


def _stretch(entry: Entry) -> _Stretch | None:
    first, last = bounds(entry.time)
    known = first or last
    return _Stretch(entry, first or known, last or known) if known else None


def _lane(lanes: list[float], start: float, end: float) -> int | None:
    """The first lane that has room from start to end; lanes holds where each ends. None where none has."""
    for number, taken in enumerate(lanes):
        if start - taken >= APART:
            lanes[number] = end
            return number
    if len(lanes) == MOST_LANES:
        return None
    lanes.append(end)
    return len(lanes) - 1


def _mark(one: _Stretch, lane: int, scale: _Scale) -> BandMark:
    y = HEAD + LANE * lane + LANE / 2
    start, end = scale.x(one.first), scale.x(one.last)
    arrow = ""
    if one.entry.shape in ("from", "until"):
        onward = (one.entry.shape == "from") != scale.is_mirrored
        end = WIDTH if onward else 0
        tip = end - 1 if onward else end + 1
        back = tip - 6 if onward else tip + 6
        arrow = f"M{back} {y - 4}L{tip} {y}L{back} {y + 4}z"
    return BandMark(y, min(start, end), max(start, end), one.entry.kind, one.entry.shape, arrow)
