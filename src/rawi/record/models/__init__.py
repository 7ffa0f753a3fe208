"""Models of the record app."""

from rawi.record.models.evidence import Evidence
from rawi.record.models.item import Item
from rawi.record.models.review import Review

__all__ = ["Evidence", "Item", "Review"]
