"""Words beside a length of time that say whether it is tied to a day."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table


@cache
def ages() -> frozenset[str]:
    """Words before a length that make it an age, a sentence or the like."""
    return _of("age")


@cache
def lasting_verbs() -> frozenset[str]:
    """Verbs of the present whose object is how long something will take."""
    return _of("lasting")


def _of(kind: str) -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in table("length_cues") if row["kind"] == kind)
