"""CSV (RFC 4180) that a spreadsheet opens as it is meant: Arabic readable, no text taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from rawi.api.exports.columns import COLUMNS, Type
from rawi.api.schemas.item import PublicItem

#: Excel reads a file as UTF-8 only if it begins with this.
BOM = "\ufeff"
#: What a spreadsheet takes for the beginning of a formula, wide forms included.
#: Source: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
#: Letters that no spreadsheet file may hold.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def csv_rows(batches: Iterable[list[PublicItem]]) -> Iterator[bytes]:
    """The head, then a piece of the file a batch."""
    yield (BOM + _lines([[column.name for column in COLUMNS]])).encode()
    for items in batches:
        yield _lines([_cells(item) for item in items]).encode()


def _lines(rows: list[list[Any]]) -> str:
    written = io.StringIO()
    # All text in quotes: where the system separates lists by semicolons, one in a text splits no cell.
    csv.writer(written, quoting=csv.QUOTE_NONNUMERIC).writerows(rows)
    return written.getvalue()


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


def safe(text: str) -> str:
    """The text, led by an apostrophe where a spreadsheet would compute it; without control characters."""
    text = _CONTROL.sub(" ", text)
    return f"'{text}" if _FORMULA.match(text.lstrip(" \u00a0\u200b\u200e\u200f\u061c\ufeff") or "") else text
