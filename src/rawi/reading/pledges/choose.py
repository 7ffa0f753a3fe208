"""Choosing among drafts that overlap."""

from collections.abc import Iterable

from rawi.reading.pledges.draft import Draft


def chosen(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts that do not overlap, in order: the lower rank wins, then the shorter, then the earlier."""
    kept: list[Draft] = []
    taken: set[int] = set()
    for draft in sorted(drafts, key=lambda d: (d.rank, d.end - d.first, d.first)):
        words = range(draft.first, draft.end)
        if taken.isdisjoint(words):
            taken.update(words)
            kept.append(draft)
    return sorted(kept, key=lambda draft: draft.start)
