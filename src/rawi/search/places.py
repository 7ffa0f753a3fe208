"""Places of entries: one number that holds day and key, so that the index itself is in the order of time.

The newest entries are then the last, a range of days is a range of numbers, and both databases walk them
without sorting anything.
"""

from datetime import date

_KEYS = 1 << 32


def place_of(day: date, key: int) -> int:
    """The place of what has that day and key. Keys beyond 2³² would fall into the next day."""
    return day.toordinal() * _KEYS + key


def day_of(place: int) -> date:
    """The day that a place holds."""
    return date.fromordinal(place // _KEYS)


def week_of(place: int) -> int:
    """The number of the week that a place is in, counted from the first of all days."""
    return place // _KEYS // 7


def first_of(day: date) -> int:
    """The first place that an entry of that day can have."""
    return day.toordinal() * _KEYS


def last_of(day: date) -> int:
    """The last place that an entry of that day can have."""
    return first_of(day) + _KEYS - 1
