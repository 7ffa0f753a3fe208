"""Clocks: the hours that words and digits mean, and a day at a time of day."""

from dataclasses import replace

from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When
from rawi.reading.model.findings import Grain

_PARTS = ("meridiem", "adverb_of_day", "the_part_of_day", "part_of_day", "in_part")
#: From here on a night's hours past twelve are of the next day.
_NIGHT = 20


def hour_of(token: Token) -> tuple[int, int]:
    """The hour and minute that a number, an ordinal or «14:30» says, as on the dial."""
    if token.has("year"):
        return divmod(token.number("year"), 100)
    if token.has("clock_digits"):
        hours, minutes, *_ = token.text("clock_digits").replace(".", ":").split(":")
        return int(hours), int(minutes)
    if token.has("hour_one"):
        return 1, 0
    return token.number("ordinal" if token.has("ordinal") else "n"), 0


def in_day(hours: int, part: Token) -> int:
    """The hour on a clock of 24 that lies in the part of the day."""
    start = hours_of(part).partition("-")[0]
    if not start or hours > 12:
        return hours
    if int(start) >= 12:
        return hours % 12 + 12 if not (hours == 12 and int(start) >= 18) else 24
    return 12 if hours == 12 and int(start) >= 9 else hours % 12


def hours_of(part: Token) -> str:
    """The hours of a part of the day, "18-24"; "-" where it has none."""
    return part.text(next(kind for kind in _PARTS if part.has(kind)))


def in_its_part(clock: str, day: Token) -> str:
    """A time of either half ("?09:30") in the part of the day that the day's token names.

    («مساء أمس عند الساعة التاسعة والنصف».) It stays open where none is named, and for a night's small hours.
    """
    if not clock.startswith("?") or not day.has("in_part"):
        return clock
    hour, _, minutes = clock.removeprefix("?").partition(":")
    start = day.text("in_part").partition("-")[0]
    if not start or (int(start) >= _NIGHT and int(hour) % 12 < 6):
        return clock
    return f"{in_day(int(hour), day) % 24:02}:{minutes}"


def at_clock(day: When, clock: str) -> When:
    """The day at a time ("20:30") or from one to another ("17:00/18:30").

    A full hour gives the hour alone, "" and a time of either half nothing.
    """
    if not clock or clock.startswith("?") or day.start != day.end or day.first is None:
        return day
    first, _, last = clock.partition("/")
    start = _text(day.first.isoformat(), first)
    if last:
        return replace(day, start=start, end=_text(day.first.isoformat(), last), grain=Grain.SPAN)
    return replace(day, start=start, end=start, grain=Grain.MINUTE if start[-3:-2] == ":" else Grain.HOUR)


def _text(day: str, clock: str) -> str:
    return f"{day}T{clock.removesuffix(':00')}"


def later(clock: str, than: str) -> str:
    """The time of either half ("?08:30") that comes first after another on that day, "" for none."""
    hour, minute = (int(part) for part in clock.removeprefix("?").split(":"))
    halves = (f"{hour % 12 + half:02}:{minute:02}" for half in (0, 12))
    return next((time for time in halves if time >= than), "")
