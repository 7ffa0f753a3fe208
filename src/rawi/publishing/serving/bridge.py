"""Django's WSGI application behind an RSGI server: read the request whole, answer in a thread.

A slow reader's request is read by the loop before a thread is taken, and their answer written by the loop:
threads only compute.
"""

import asyncio
import logging
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import chain
from tempfile import SpooledTemporaryFile
from typing import Any

logger = logging.getLogger("rawi.server")

#: A request's body: more is refused, beyond MEMORY_BYTES it is kept on the disk.
MOST_BYTES = 64 * 1024 * 1024
MEMORY_BYTES = 512 * 1024
#: Stands for a header's value that is no text.
UNREADABLE = "\ufffd"
#: The longest silence in the middle of a body.
BODY_SECONDS = 30
#: What is sent of a streamed answer at once, about.
CHUNK_BYTES = 64 * 1024

Wsgi = Callable[[dict[str, Any], Any], Any]
Headers = list[tuple[str, str]]


class TooLarge(Exception):
    """A body is larger than anything that Rawi takes in."""


@dataclass(slots=True)
class Reply:
    """What the application answers: status and headers, then chunks of the body."""

    status: int = 500
    headers: Headers = field(default_factory=list)
    chunks: Iterator[bytes] = field(default_factory=lambda: iter(()))
    close: Callable[[], None] = lambda: None

    def start(self, status: str, headers: Headers, exc_info: Any = None) -> Callable[[bytes], None]:
        """WSGI's start_response."""
        self.status, self.headers = int(status.split(" ", 1)[0]), [*headers]
        return _refuse_write

    def take(self) -> tuple[bytes, bool]:
        """The next chunk of a sensible size, and whether it is the last. The body is closed after that."""
        taken = bytearray()
        try:
            for chunk in self.chunks:
                taken += chunk
                if len(taken) >= CHUNK_BYTES:
                    return bytes(taken), False
        except BaseException:
            self.close()
            raise
        self.close()
        return bytes(taken), True


def _refuse_write(data: bytes) -> None:
    raise NotImplementedError("an application returns its body")


def bridge(application: Wsgi, threads: int) -> Callable[[Any, Any], Any]:
    """The WSGI application as an RSGI one, computed in so many threads."""
    pool = ThreadPoolExecutor(threads, thread_name_prefix="django")

    async def serve(scope: Any, protocol: Any) -> None:
        loop = asyncio.get_running_loop()
        with SpooledTemporaryFile(MEMORY_BYTES) as body:
            try:
                size = await _read(scope, protocol, body)
            except TooLarge:
                protocol.response_empty(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, [("connection", "close")])
                return
            except TimeoutError:
                protocol.response_empty(HTTPStatus.REQUEST_TIMEOUT, [("connection", "close")])
                return
            environ = environ_of(scope, body, size)
            reply, first, is_last = await loop.run_in_executor(pool, _answer, application, environ)
            if is_last:
                _send(protocol, scope.method, reply, first)
            else:
                await _stream(protocol, reply, first, pool)

    return serve


async def _read(scope: Any, protocol: Any, body: Any) -> int:
    """Read the request's body into a file; its size."""
    if scope.method in ("GET", "HEAD") and "transfer-encoding" not in scope.headers:
        length = scope.headers.get("content-length")
        if length is None or length == "0":
            return 0
    size, chunks = 0, aiter(protocol)
    while True:
        try:
            async with asyncio.timeout(BODY_SECONDS):
                chunk = await anext(chunks)
        except StopAsyncIteration:
            break
        size += len(chunk)
        if size > MOST_BYTES:
            raise TooLarge
        body.write(chunk)
    body.seek(0)
    return size


def environ_of(scope: Any, body: Any, size: int) -> dict[str, Any]:
    """The request as WSGI has it (PEP 3333)."""
    server, _, port = scope.server.rpartition(":")
    found: dict[str, Any] = {
        "REQUEST_METHOD": scope.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": scope.path.encode().decode("latin-1"),
        "QUERY_STRING": scope.query_string,
        "SERVER_NAME": server,
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "REMOTE_ADDR": scope.client.rpartition(":")[0].strip("[]"),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.input": body,
        "wsgi.input_terminated": True,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    if scope.authority:
        found["HTTP_HOST"] = scope.authority
    for name, value in scope.headers.items():
        _add(found, name, value)
    for name in scope.headers.keys():  # noqa: SIM118  it is no dict
        if _key(name) not in found:
            # The server leaves out what is no text: a Host that nobody can read would pass for none.
            _add(found, name, UNREADABLE)
    if size:
        found["CONTENT_LENGTH"] = str(size)
    return found


def _add(environ: dict[str, Any], name: str, value: str) -> None:
    if "_" in name:
        return  # x_forwarded_for would pass for x-forwarded-for
    key = _key(name)
    known = environ.get(key)
    joined = "; " if key == "HTTP_COOKIE" else ","
    environ[key] = value if known is None or key == "HTTP_HOST" else f"{known}{joined}{value}"


def _answer(application: Wsgi, environ: dict[str, Any]) -> tuple[Reply, bytes, bool]:
    """In a thread: the answer and its beginning, which for most is all."""
    reply = Reply()
    try:
        result = application(environ, reply.start)
        reply.close = getattr(result, "close", reply.close)
        reply.chunks = chain(iter(result))
        first, is_last = reply.take()
    except Exception:
        # Django answers its own faults: this is one of the server.
        logger.exception("a request failed outside of the application")
        return Reply(500, [("content-type", "text/plain")]), b"", True
    return reply, first, is_last


def _send(protocol: Any, method: str, reply: Reply, body: bytes) -> None:
    if method == "HEAD" or not body:
        protocol.response_empty(reply.status, reply.headers)
    else:
        protocol.response_bytes(reply.status, reply.headers, body)


async def _stream(protocol: Any, reply: Reply, first: bytes, pool: ThreadPoolExecutor) -> None:
    loop = asyncio.get_running_loop()
    is_last = False
    try:
        transport = protocol.response_stream(reply.status, reply.headers)
        await transport.send_bytes(first)
        while not is_last:
            chunk, is_last = await loop.run_in_executor(pool, reply.take)
            if chunk:
                await transport.send_bytes(chunk)
    finally:
        if not is_last:
            # The reader went away in the middle.
            with suppress(Exception):
                await loop.run_in_executor(pool, reply.close)


def _key(name: str) -> str:
    key = name.upper().replace("-", "_")
    return key if key in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{key}"
