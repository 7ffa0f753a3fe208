"""Clocks: a day at a time of day."""

from dataclasses import replace

from rawi.reading.dates.when import When
from rawi.reading.model.findings import Grain


def at_clock(day: When, clock: str) -> When:
    """The day at a time ("20:30"); a full hour gives the hour alone, "" and a time of either half nothing."""
    if not clock or clock.startswith("?") or day.start != day.end or day.first is None:
        return day
    hour, minute = clock.split(":")
    text = f"{day.first.isoformat()}T{hour}" + (f":{minute}" if minute != "00" else "")
    return replace(day, start=text, end=text, grain=Grain.HOUR if minute == "00" else Grain.MINUTE)


def later(clock: str, than: str) -> str:
    """The time of either half ("?08:30") that comes first after another on that day, "" for none."""
    hour, minute = (int(part) for part in clock.removeprefix("?").split(":"))
    halves = (f"{hour % 12 + half:02}:{minute:02}" for half in (0, 12))
    return next((time for time in halves if time >= than), "")
