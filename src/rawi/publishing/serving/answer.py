"""What the server sends to a reader, ready to be written."""

from collections.abc import Iterable
from http import HTTPStatus

from rawi.publishing.errors import Damaged

Headers = list[tuple[bytes, bytes]]

#: Beginnings of answers, by status (RFC 9112, 4).
START = {status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n".encode() for status in HTTPStatus}
_BETWEEN_LINES = frozenset("\r\n\0")


class Answer:
    """Status, headers and body of an answer; rest is all of it as bytes but its first line and its date.

    headers have small letters and tell the length of the body, which is empty for a 304 and for HEAD.
    """

    __slots__ = ("_body", "headers", "rest", "status")

    def __init__(self, status: int, headers: Headers, body: bytes = b"") -> None:
        self.status, self.headers = status, headers
        head = b"".join(b"%b: %b\r\n" % pair for pair in headers) + b"\r\n"
        self.rest, self._body = head + body, len(head)

    @property
    def body(self) -> bytes:
        """The body's own bytes; a copy."""
        return self.rest[self._body :]


def in_bytes(headers: Iterable[tuple[str, str]]) -> Headers:
    """Headers as they are sent. Raises Damaged for what no header can hold, or would end its line."""
    found = []
    for name, value in headers:
        if not _BETWEEN_LINES.isdisjoint(name + value):
            raise Damaged(name)
        try:
            found.append((name.lower().encode("ascii"), value.encode("latin-1")))
        except UnicodeEncodeError as error:
            raise Damaged(name) from error
    return found


def length(size: int) -> tuple[bytes, bytes]:
    """The header that tells a body's length."""
    return b"content-length", b"%d" % size
