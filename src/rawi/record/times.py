"""When an item is, and the grain of a date that an editor writes."""

import re

from rawi.reading.model.findings import Grain
from rawi.record.choices import ItemKind
from rawi.record.models import Item

_GRAINS = (
    (re.compile(r".*/.*"), Grain.SPAN),
    (re.compile(r"[0-9-]{10}T[0-9]{2}"), Grain.HOUR),
    (re.compile(r"[0-9-]{10}T[0-9:+Z-]{5,25}"), Grain.MINUTE),
    (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), Grain.DAY),
    (re.compile(r"[0-9]{4}-(?:2[1-4]|3[3-6]|4[01])"), Grain.SEASON),
    (re.compile(r"[0-9]{4}-[0-9]{2}"), Grain.MONTH),
    (re.compile(r"[0-9]{4}"), Grain.YEAR),
    (re.compile(r"[0-9]{3}X"), Grain.DECADE),
    (re.compile(r"[0-9]{2}XX"), Grain.CENTURY),
)


def grain_of(edtf: str) -> Grain:
    """How fine an EDTF value is; a span where it names no single day, month or year."""
    plain = re.sub(r"[~?%]", "", edtf)
    return next((grain for form, grain in _GRAINS if form.fullmatch(plain)), Grain.SPAN)


def time_of(item: Item) -> str:
    """An item's time as an EDTF value: when it happens, was said or counted, else the article's day."""
    detail = item.detail
    own = {
        ItemKind.EVENT: lambda: _span(detail.start, detail.end),
        ItemKind.STATEMENT: lambda: detail.said_on,
        ItemKind.FIGURE: lambda: detail.as_of,
        ItemKind.DATE: lambda: detail.edtf,
    }.get(ItemKind(item.kind))
    return str((own() if own else "") or (item.day.isoformat() if item.day else ""))


def _span(start: str, end: str) -> str:
    return f"{start}/{end}" if start and end and end != start and "/" not in start + end else start
