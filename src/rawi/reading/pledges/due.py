"""When a pledge is due: the date that stands with it."""

from collections.abc import Sequence

from rawi.reading.model.findings import DateValue, Direction, Finding
from rawi.reading.spans import Span


def due_of(dates: Sequence[Finding], sought: Span) -> tuple[str | None, Span | None]:
    """The EDTF value and the span of the first date in sought that is not past; (None, None) without."""
    for finding in dates:
        value, span = finding.value, finding.spans[0]
        if not isinstance(value, DateValue) or not sought.covers(span):
            continue
        if value.edtf and value.direction is not Direction.PAST:
            return value.edtf, span
    return None, None
