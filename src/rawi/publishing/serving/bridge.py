"""Django's WSGI application behind an ASGI server: read the request whole, answer in a thread.

A slow reader's request is read by the loop before a thread is taken, and their answer written by the loop:
threads only compute. https://asgi.readthedocs.io/en/latest/specs/www.html
"""

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import chain
from tempfile import SpooledTemporaryFile
from typing import Any
from urllib.parse import unquote_to_bytes

from rawi.publishing.serving.answer import Headers, length

logger = logging.getLogger("rawi.server")

#: Beyond this a request's body is kept on the disk.
MEMORY_BYTES = 512 * 1024
#: The longest silence in the middle of a body.
BODY_SECONDS = 30
#: What is sent of a streamed answer at once, about.
CHUNK_BYTES = 64 * 1024

Wsgi = Callable[[dict[str, Any], Any], Any]
Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]
#: The most bytes of a body that the application takes in, by the request.
MostBytes = Callable[[Scope], int]
_CLOSE = (b"connection", b"close")
#: Answers that have no body, and so no length (RFC 9110, 8.6).
_EMPTY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


class Gone(Exception):
    """The reader went away in the middle."""


@dataclass(slots=True)
class Reply:
    """What the application answers: status and headers, then chunks of the body."""

    status: int = 500
    headers: Headers = field(default_factory=list)
    chunks: Iterator[bytes] = field(default_factory=lambda: iter(()))
    close: Callable[[], None] = lambda: None

    def start(
        self, status: str, headers: list[tuple[str, str]], exc_info: Any = None
    ) -> Callable[[bytes], None]:
        """WSGI's start_response."""
        self.status = int(status.split(" ", 1)[0])
        self.headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
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


def bridge(application: Wsgi, threads: int, most_bytes: MostBytes) -> Asgi:
    """The WSGI application as an ASGI one, computed in so many threads.

    What is larger than most_bytes is not read to its end, nor at all where its length is told: the
    application gets the length without a byte, refuses it, and the connection is closed.
    """
    pool = ThreadPoolExecutor(threads, thread_name_prefix="django")

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        with SpooledTemporaryFile(MEMORY_BYTES) as body:
            most = most_bytes(scope)
            try:
                size = await _read(scope, receive, body, most)
            except Gone:
                return
            except TimeoutError:
                await send_whole(send, HTTPStatus.REQUEST_TIMEOUT, [_CLOSE], b"")
                return
            loop = asyncio.get_running_loop()
            environ = environ_of(scope, body, size)
            reply, first, is_last = await loop.run_in_executor(pool, _answer, application, environ)
            if size > most:
                reply.headers.append(_CLOSE)
            if is_last:
                await send_whole(send, reply.status, reply.headers, first)
            else:
                await _stream(receive, send, reply, first, pool)

    return serve


async def _read(scope: Scope, receive: Receive, body: Any, most: int) -> int:
    """Read the request's body into a file; its size. One above most leaves the file empty."""
    size, is_more = _told(scope), True
    if size > most:
        return size
    size = 0
    while is_more:
        async with asyncio.timeout(BODY_SECONDS):
            message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        chunk, is_more = message.get("body", b""), message.get("more_body", False)
        size += len(chunk)
        if size > most:
            body.seek(0)
            body.truncate()
            return size
        body.write(chunk)
    body.seek(0)
    return size


def _told(scope: Scope) -> int:
    """The length that the request tells of its body; 0 without one. The server lets digits alone through."""
    return max((int(value) for name, value in scope["headers"] if name == b"content-length"), default=0)


def environ_of(scope: Scope, body: Any, size: int) -> dict[str, Any]:
    """The request as WSGI has it (PEP 3333)."""
    # Of who hung up before they were heard the server knows no address.
    (server, port), (client, _) = scope["server"], scope["client"] or ("", 0)
    found: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(scope["raw_path"]).decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": server,
        "SERVER_PORT": str(port),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "REMOTE_ADDR": client,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.input": body,
        "wsgi.input_terminated": True,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in scope["headers"]:
        _add(found, name.decode("latin-1"), value.decode("latin-1"))
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
        return Reply(500, [(b"content-type", b"text/plain")]), b"", True
    return reply, first, is_last


async def send_whole(send: Send, status: int, headers: Headers, body: bytes) -> None:
    """A whole answer. HEAD's has a body here too: the server leaves it out."""
    if status not in _EMPTY and not any(name == b"content-length" for name, _ in headers):
        headers = [*headers, length(len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _stream(receive: Receive, send: Send, reply: Reply, first: bytes, pool: ThreadPoolExecutor) -> None:
    loop, is_last, chunk = asyncio.get_running_loop(), False, first
    gone = loop.create_task(_until_gone(receive))
    try:
        await send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
        while not gone.done():
            await send({"type": "http.response.body", "body": chunk, "more_body": not is_last})
            if is_last:
                break
            chunk, is_last = await loop.run_in_executor(pool, reply.take)
    finally:
        gone.cancel()
        if not is_last:
            with suppress(Exception):
                await loop.run_in_executor(pool, reply.close)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _key(name: str) -> str:
    key = name.upper().replace("-", "_")
    return key if key in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{key}"
