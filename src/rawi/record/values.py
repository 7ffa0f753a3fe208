"""A finding's own fields as the record keeps them."""

from dataclasses import fields, is_dataclass
from typing import Any

from rawi.reading.model.findings import Value
from rawi.reading.spans import Span


def value_of(value: Value) -> dict[str, Any]:
    """The fields of value as JSON. Places in the page stay out: evidence holds them."""
    return {
        field.name: _plain(getattr(value, field.name))
        for field in fields(value)
        if not _is_place(getattr(value, field.name))
    }


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return value_of(value)  # type: ignore[arg-type]  # a speaker: a value inside a value
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _is_place(value: Any) -> bool:
    return isinstance(value, Span) or (
        isinstance(value, tuple) and any(isinstance(part, Span) for part in value)
    )
