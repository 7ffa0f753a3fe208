"""Choosing among figures that overlap."""

from collections.abc import Iterable

from rawi.reading.figures.figure import Figure


def chosen(figures: Iterable[Figure]) -> list[Figure]:
    """Figures that do not overlap, in order: the lower rank wins, then the longer, then the earlier."""
    kept: list[Figure] = []
    taken: set[int] = set()
    for figure in sorted(figures, key=lambda f: (f.rank, f.first - f.last, f.first)):
        words = range(figure.first, figure.last + 1)
        if taken.isdisjoint(words):
            taken.update(words)
            kept.append(figure)
    return sorted(kept, key=lambda f: f.start)
