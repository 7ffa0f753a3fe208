"""What is asked of what the newsroom writes."""

from rawi.articles.queries.newest import Line, Stretch, below, by, newest, stretch_of, within
from rawi.articles.queries.public import (
    closed,
    closed_by,
    public_contributors,
    public_corrections,
    retracted,
    retractions_of,
    standing_slots,
)

__all__ = [
    "Line",
    "Stretch",
    "below",
    "by",
    "closed",
    "closed_by",
    "newest",
    "public_contributors",
    "public_corrections",
    "retracted",
    "retractions_of",
    "standing_slots",
    "stretch_of",
    "within",
]
