"""What the comments app refuses.

CommentError
├── Conflict    somebody else decided on the comment in the meantime
├── Refused     a rule forbids it
└── TooMany     the sender must wait
"""

from typing import Any


class CommentError(Exception):
    """An act on a comment that did not happen; its text says why, in the user's language."""


class Conflict(CommentError):
    """Somebody else acted since the comment was looked at; latest is the history's newest line."""

    def __init__(self, text: str, latest: Any = None) -> None:
        super().__init__(text)
        self.latest = latest


class Refused(CommentError):
    """A rule forbids the act.

    field names the form's field that is wrong; "" for none. also are further faults of the same form.
    """

    def __init__(self, text: str, *, field: str = "", also: "tuple[Refused, ...]" = ()) -> None:
        super().__init__(text)
        self.field = field
        self.also = also


class TooMany(CommentError):
    """A limit is reached; seconds says how long to wait."""

    def __init__(self, text: str, *, seconds: int) -> None:
        super().__init__(text)
        self.seconds = seconds
