"""An RSGI server's side of a request: what was asked, and what was answered."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

Headers = list[tuple[str, Any]]


class AskedHeaders:
    """Headers as the server gives them: a value that is no text (None) has a name alone."""

    def __init__(self, pairs: Headers) -> None:
        self._pairs = pairs

    def __contains__(self, name: str) -> bool:
        return any(name == known for known, _ in self._pairs)

    def get(self, name: str, default: Any = None) -> Any:
        """The first header of that name."""
        return next((value for known, value in self._pairs if known == name), default)

    def items(self) -> Headers:
        """All that can be read."""
        return [(name, value) for name, value in self._pairs if value is not None]

    def keys(self) -> list[str]:
        """The names of all."""
        return [name for name, _ in self._pairs]


@dataclass
class Asked:
    """A request."""

    path: str = "/"
    method: str = "GET"
    query_string: str = ""
    pairs: Headers = field(default_factory=list)
    host: str | None = "news.example"
    authority: str | None = None
    scheme: str = "http"
    http_version: str = "1.1"
    server: str = "127.0.0.1:8000"
    client: str = "127.0.0.9:5000"

    @property
    def headers(self) -> AskedHeaders:
        """The request's headers, Host among them."""
        return AskedHeaders([("host", self.host), *self.pairs])


class Answered:
    """Takes the answer; chunks are what the request's body brings."""

    def __init__(self, chunks: tuple[bytes, ...] = ()) -> None:
        self._chunks = chunks
        self.status, self.headers, self.body = 0, {}, b""
        self.is_streamed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk

    def response_empty(self, status: int, headers: Headers) -> None:
        """An answer without a body."""
        self.status, self.headers = status, dict(headers)

    def response_bytes(self, status: int, headers: Headers, body: bytes) -> None:
        """A whole answer."""
        self.response_empty(status, headers)
        self.body = body

    def response_stream(self, status: int, headers: Headers) -> "Answered":
        """The beginning of an answer."""
        self.response_empty(status, headers)
        self.is_streamed = True
        return self

    async def send_bytes(self, chunk: bytes) -> None:
        """A part of it."""
        self.body += chunk


def answer(application: Callable[[Any, Any], Any], asked: Asked, *chunks: bytes) -> Answered:
    """What the application answers."""
    answered = Answered(chunks)
    asyncio.run(application(asked, answered))
    return answered
