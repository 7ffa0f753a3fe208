"""How a time is drawn: a shape for each way in which it may be known. docs/explanation/time.md says why."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.base.wording.edtf import Edge, Interval, Moment, parse

#: Shape (parts/time_icons.html) to what it tells.
SHAPES: dict[str, Any] = {
    "day": _("the day is known"),
    "month": _("the month is known, the day is not"),
    "season": _("the season or the year is known, no more"),
    "about": _("approximate or not certain"),
    "span": _("from one day to another"),
    "from": _("begins then, has no end"),
    "until": _("ends then, its beginning is not known"),
    "unknown": _("not known"),
}


def legend() -> list[tuple[str, Any]]:
    """Every shape with what it tells."""
    return list(SHAPES.items())


def shape_of(edtf: str) -> str:
    """The shape of an EDTF value: one of SHAPES."""
    parsed = parse(edtf) if edtf else None
    if parsed is None:
        return "unknown"
    return _of_interval(parsed) if isinstance(parsed, Interval) else _of_moment(parsed)


def _of_interval(interval: Interval) -> str:
    if isinstance(interval.start, Edge):
        return "until"
    if isinstance(interval.end, Edge):
        return "from"
    return "span" if interval.start.is_exact and interval.end.is_exact else "about"


def _of_moment(moment: Moment) -> str:
    if not moment.is_exact:
        return "about"
    if moment.day is not None:
        return "day"
    return "month" if moment.month is not None and moment.month <= 12 else "season"
