"""Wagtail's own downloads of lists as CSV: text stays text. What a spreadsheet would compute it leaves to us.

https://docs.wagtail.org/en/stable/contributing/security.html#csv-export-security-considerations
Its XLSX files mark each text as text.
"""

from typing import Any

from wagtail.admin.views.mixins import SpreadsheetExportMixin

from rawi.base.spreadsheet import safe

_as_wagtail_has_it = SpreadsheetExportMixin.preprocess_field_value


def _value(view: Any, field: str, value: Any, export_format: str) -> Any:
    """A cell's value. Reports give some fields functions of their own: no setting reaches all."""
    kept = _as_wagtail_has_it(view, field, value, export_format)
    if export_format != view.FORMAT_CSV or kept is None or isinstance(kept, (int, float)):
        return kept
    return safe(str(kept))


def keep_texts() -> None:
    """Have every list that is downloaded as CSV go through `safe`. Again changes nothing."""
    SpreadsheetExportMixin.preprocess_field_value = _value
