"""Deeds that are done, though only their day tells it: «قرر نقل المريض صبيحة أمس»."""

from rawi.reading.model.findings import DateValue, Direction
from rawi.reading.pledges.view import View

#: How many words behind the deed its day stands.
_TO_DAY = 10


def is_done(view: View, first: int, limit: int) -> bool:
    """True where the day of the deed at word first is past, and no mark or clause stands before it."""
    for start, _, finding in view.dates_from(first + 1, min(limit, first + _TO_DAY)):
        value = finding.value
        if isinstance(value, DateValue) and value.direction is Direction.PAST:
            return not any(
                view.scene.is_word(i, "relatives") or view.passage.gaps[i + 1].strip()
                for i in range(first, start)
            )
    return False
