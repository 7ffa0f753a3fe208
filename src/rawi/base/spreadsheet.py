"""CSV (RFC 4180) that a spreadsheet opens as it is meant: Arabic readable, no text taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable
from typing import Any

#: Excel reads a file as UTF-8 only if it begins with this.
BOM = "\ufeff"
#: What a spreadsheet takes for the beginning of a formula, wide forms included.
#: Source: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
#: Letters that no spreadsheet file may hold.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def head(names: Iterable[str]) -> bytes:
    """The beginning of a file: the columns' names."""
    return BOM.encode() + lines([list(names)])


def lines(rows: Iterable[list[Any]]) -> bytes:
    """Rows as they stand in a file. Numbers stay numbers; every text has gone through `safe`."""
    written = io.StringIO()
    # All text in quotes: where the system separates lists by semicolons, one in a text splits no cell.
    csv.writer(written, quoting=csv.QUOTE_NONNUMERIC).writerows(rows)
    return written.getvalue().encode()


def safe(text: str) -> str:
    """The text, led by an apostrophe where a spreadsheet would compute it; without control characters."""
    text = _CONTROL.sub(" ", text)
    return f"'{text}" if _FORMULA.match(text.lstrip(" \u00a0\u200b\u200e\u200f\u061c\ufeff") or "") else text
