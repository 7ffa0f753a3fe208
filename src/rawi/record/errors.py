"""What the record refuses.

RecordError
├── Conflict    somebody else changed the item in the meantime
└── Refused     a rule of the record forbids it
"""

from typing import Any


class RecordError(Exception):
    """An act on the record that did not happen; its text says why, in the user's language."""


class Conflict(RecordError):
    """Somebody else changed the item since it was looked at; latest is the review that tells who and how."""

    def __init__(self, text: str, latest: Any = None) -> None:
        super().__init__(text)
        self.latest = latest


class Refused(RecordError):
    """A rule of the record forbids the act."""
