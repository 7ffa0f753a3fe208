"""How many pledges stand in each status, as counts, shares and a bar."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rawi.record.choices import PledgeStatus

#: The bar's own units, of which each share takes its part.
WIDTH = 1000


@dataclass(frozen=True, slots=True)
class Share:
    """One status: its count, its share in whole per cent, and its place in the bar."""

    code: str
    label: Any
    count: int
    percent: int
    start: int
    width: int


def shares(counts: Mapping[str, int], *, is_mirrored: bool) -> list[Share]:
    """The shares of statuses that occur, in the order of the statuses; the bar begins where reading does."""
    whole = sum(counts.values())
    found, place = [], 0
    for status in PledgeStatus:
        count = counts.get(status, 0)
        if not count:
            continue
        width = round(WIDTH * count / whole)
        start = WIDTH - place - width if is_mirrored else place
        found.append(
            Share(status.value, status.label, count, round(100 * count / whole), max(start, 0), width)
        )
        place += width
    return found
