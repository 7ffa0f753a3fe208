"""The record as CSV; what makes it safe and readable stands in rawi.base.spreadsheet."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from rawi.api.exports.columns import COLUMNS, Type
from rawi.api.schemas.item import PublicItem
from rawi.base.spreadsheet import head, lines, safe


def csv_rows(batches: Iterable[list[PublicItem]]) -> Iterator[bytes]:
    """The head, then a piece of the file a batch."""
    yield head(column.name for column in COLUMNS)
    for items in batches:
        yield lines(_cells(item) for item in items)


def _cells(item: PublicItem) -> list[Any]:
    return [_cell(column.value(item), column.type) for column in COLUMNS]


def _cell(value: Any, type_: Type) -> Any:
    if value is None:
        return ""
    match type_:
        case Type.TEXT:
            return safe(str(value))
        case Type.TRUTH:
            return "true" if value else "false"
        case Type.MOMENT:
            return _moment(value)
        case Type.DAY:
            return value.isoformat()
    return value


def _moment(value: datetime) -> str:
    return value.isoformat(timespec="seconds")
