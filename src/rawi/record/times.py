"""The grain of a date that an editor writes."""

import re

from rawi.reading.model.findings import Grain

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
