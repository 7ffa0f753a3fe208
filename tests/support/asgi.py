"""An ASGI server's side of a request: what was asked, and what was answered."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote


@dataclass
class Asked:
    """A request. pairs are its headers beside Host, as text; a host of None is one that is no text."""

    path: str = "/"
    method: str = "GET"
    query_string: str = ""
    pairs: Sequence[tuple[str, str]] = ()
    host: str | None = "news.example"

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """The request's headers, Host among them, in small letters."""
        host = b"\xe9\xff" if self.host is None else self.host.encode()
        return [(b"host", host), *((name.lower().encode(), value.encode()) for name, value in self.pairs)]

    @property
    def scope(self) -> dict[str, Any]:
        """What the application is told."""
        return {
            "type": "http",
            "method": self.method,
            "scheme": "http",
            "http_version": "1.1",
            "path": self.path,
            "raw_path": quote(self.path).encode(),
            "query_string": self.query_string.encode(),
            "headers": self.headers,
            "server": ("127.0.0.1", 8000),
            "client": ("127.0.0.9", 5000),
        }


@dataclass
class Answered:
    """Takes the answer; header names are text in it, and parts counts the pieces of its body."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    parts: int = 0

    async def send(self, message: dict[str, Any]) -> None:
        """A part of the answer."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode(): value.decode("latin-1") for name, value in message["headers"]}
        else:
            self.body += message.get("body", b"")
            self.parts += 1


def answer(application: Callable[..., Any], asked: Asked, *chunks: bytes, is_gone: bool = False) -> Answered:
    """What the application answers to a body in these chunks; is_gone hangs up after them."""
    answered = Answered()
    asyncio.run(application(asked.scope, _receiver(chunks, is_gone), answered.send))
    return answered


def _receiver(chunks: tuple[bytes, ...], is_gone: bool) -> Callable[[], Any]:
    left = list(chunks) or [b""]

    async def receive() -> dict[str, Any]:
        if left:
            chunk = left.pop(0)
            return {"type": "http.request", "body": chunk, "more_body": bool(left) or is_gone}
        if not is_gone:
            await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    return receive
