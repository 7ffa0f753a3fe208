"""EDTF values (ISO 8601-2) as calendar days."""

import calendar
import re
from datetime import date

#: Months of the seasons 21–24 and quarters 33–36 and halves 40–41 of ISO 8601-2, northern hemisphere.
_PARTS = {
    "21": (3, 5),
    "22": (6, 8),
    "23": (9, 11),
    "24": (12, 12),
    "33": (1, 3),
    "34": (4, 6),
    "35": (7, 9),
    "36": (10, 12),
    "40": (1, 6),
    "41": (7, 12),
}
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_UNKNOWN = re.compile(r"([0-9]{2})([0-9X])X")

Bounds = tuple[date | None, date | None]


def bounds(value: str) -> Bounds:
    """The first and last day of an EDTF value; None for an open end, both None for "" or nonsense."""
    plain = re.sub(r"[~?%]", "", value)
    if "/" not in plain:
        return _of_one(plain)
    first, _, last = plain.partition("/")
    start, end = _of_one(first)[0], _of_one(last)[1]
    return (start, end) if start is None or end is None or start <= end else (None, None)


def is_value(value: str) -> bool:
    """True of a value that names days, each end of an interval on its own: "" and nonsense name none."""
    plain = re.sub(r"[~?%]", "", value)
    ends = plain.split("/")
    named = [end for end in ends if end not in {"", ".."}]
    return 0 < len(ends) <= 2 and bool(named) and all(map(_is_one, named)) and bounds(value) != (None, None)


def _is_one(value: str) -> bool:
    return _of_one(value) != (None, None)


def _of_one(value: str) -> Bounds:
    unknown = _UNKNOWN.fullmatch(value)
    if unknown:
        century, decade = unknown.groups()
        low, high = ("00", "99") if decade == "X" else (f"{decade}0", f"{decade}9")
        return _days(int(century + low), 1, int(century + high), 12)
    match = _DATE.fullmatch(value.partition("T")[0])
    if not match:
        return (None, None)
    year, month, day = match.groups()
    if day:
        return _one_day(int(year), int(month), int(day))
    first, last = _PARTS.get(month, (int(month), int(month))) if month else (1, 12)
    return _days(int(year), first, int(year), last)


def _one_day(year: int, month: int, day: int) -> Bounds:
    try:
        found = date(year, month, day)
    except ValueError:
        return (None, None)
    return (found, found)


def _days(first_year: int, first_month: int, last_year: int, last_month: int) -> Bounds:
    if not (first_year and 1 <= first_month <= last_month <= 12):
        return (None, None)
    last_day = calendar.monthrange(last_year, last_month)[1]
    return (date(first_year, first_month, 1), date(last_year, last_month, last_day))
