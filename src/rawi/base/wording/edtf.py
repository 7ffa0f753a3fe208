"""Reading EDTF values (ISO 8601-2, level 1, as far as the record writes them) for display.

Source: the EDTF specification, https://www.loc.gov/standards/datetime/
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

_MOMENT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)"
    r"(?:T(?P<time>[0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?"
    r"(?P<mark>[~?%]?)"
)
_SEASONS = range(21, 25)


class Edge(StrEnum):
    """An interval's side that is no date."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One date, as fine as it is known.

    year is the first year of a decade or century; grain_years says which: 1, 10 or 100. month (1–12, or 21–24
    for spring to winter), day, time ("19:30") and zone ("Z", "+03:00") are None or "" where not known.
    """

    year: int
    grain_years: int = 1
    month: int | None = None
    day: int | None = None
    time: str = ""
    zone: str = ""
    is_approximate: bool = False
    is_uncertain: bool = False

    @property
    def is_exact(self) -> bool:
        """Neither approximate nor uncertain."""
        return not (self.is_approximate or self.is_uncertain)


@dataclass(frozen=True, slots=True)
class Interval:
    """From one moment to another; a side may be open or unknown, but not both."""

    start: Moment | Edge
    end: Moment | Edge


def parse(value: str) -> Moment | Interval | None:
    """What an EDTF value says; None for anything else, and for what the record never writes."""
    if "/" not in value:
        return _moment(value)
    start, end, *more = (_side(part) for part in value.split("/", 2))
    if more or start is None or end is None or (isinstance(start, Edge) and isinstance(end, Edge)):
        return None
    return Interval(start, end)


def _side(text: str) -> Moment | Edge | None:
    return Edge(text) if text in Edge else _moment(text)


def _moment(text: str) -> Moment | None:
    found = _MOMENT.fullmatch(text)
    if found is None:
        return None
    unknown_digits = found["year"].count("X")
    moment = Moment(
        year=int(found["year"].replace("X", "0")),
        grain_years=10**unknown_digits,
        month=_number(found["month"]),
        day=_number(found["day"]),
        time=found["time"] or "",
        zone=found["zone"] or "",
        is_approximate=found["mark"] in ("~", "%"),
        is_uncertain=found["mark"] in ("?", "%"),
    )
    return _if_possible(moment)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits and "X" not in digits else None


def _if_possible(moment: Moment) -> Moment | None:
    if moment.month is None:
        return replace(moment, day=None, time="") if moment.day is None else None
    is_season = moment.month in _SEASONS
    if moment.grain_years > 1 or not (1 <= moment.month <= 12 or is_season):
        return None
    if moment.day is not None and (is_season or not 1 <= moment.day <= 31):
        return None
    return moment
