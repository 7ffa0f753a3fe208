"""Stretches of a text that may overlap, asked often whether they cover a place."""

from bisect import bisect_right
from collections.abc import Iterable


class Stretches:
    """The union of half-open stretches (start, end): asking takes logarithmic time."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def cover(self, start: int, end: int) -> bool:
        """True when one stretch, or several that overlap, cover all of [start, end)."""
        i = bisect_right(self._starts, start) - 1
        return i >= 0 and end <= self._ends[i]
