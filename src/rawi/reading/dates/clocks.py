"""Clocks: a day at a time of day."""

from dataclasses import replace

from rawi.reading.dates.when import When
from rawi.reading.model.findings import Grain


def at_clock(day: When, clock: str) -> When:
    """The day at a time ("20:30"); a full hour gives the hour alone, "" nothing."""
    if not clock or day.start != day.end or day.first is None:
        return day
    hour, minute = clock.split(":")
    text = f"{day.start}T{hour}" + (f":{minute}" if minute != "00" else "")
    return replace(day, start=text, end=text, grain=Grain.HOUR if minute == "00" else Grain.MINUTE)
