"""The only door through which readers' pages and data reach the record."""

from rawi.record.queries.public import (
    counts_of,
    may_be_public,
    public,
    public_names,
    public_of,
    with_details,
)

__all__ = [
    "counts_of",
    "may_be_public",
    "public",
    "public_names",
    "public_of",
    "with_details",
]
