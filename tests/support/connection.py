"""Connections to a server under test, and an application behind it that says what it was sent."""

import asyncio
import socket
from contextlib import suppress
from time import sleep
from typing import Any

APPLICATION = b"from the application"
#: How the application's endless answers came to their ends.
ENDED: list[str] = []


async def application(scope: Any, receive: Any, send: Any) -> None:
    """Says what body it was sent, after a moment, or never ends."""
    if scope["path"] == "/endless":
        await _endless(receive, send)
        return
    body, is_more = b"", True
    while is_more:
        message = await receive()
        body, is_more = body + message.get("body", b""), message.get("more_body", False)
    await asyncio.sleep(0.05)
    late = b"late" if b"x-late" in dict(scope["headers"]) else b""
    said = APPLICATION + b":" + late + body
    headers = [(b"content-length", b"%d" % len(said))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": said})


async def _endless(receive: Any, send: Any) -> None:
    gone = asyncio.ensure_future(receive())
    await send({"type": "http.response.start", "status": 200, "headers": []})
    try:
        for _turn in range(1500):
            await send({"type": "http.response.body", "body": b"x", "more_body": True})
            await asyncio.sleep(0.01)
            if gone.done() and gone.result()["type"] == "http.request":
                gone = asyncio.ensure_future(receive())
            if gone.done():
                ENDED.append("gone")
                return
        ENDED.append("to its end")
    except RuntimeError:
        ENDED.append("broken")
        raise


def exchange(door: tuple[str, int], *parts: str | bytes, pause: float = 0.0) -> bytes:
    """Send the parts, say that no more comes, and read until the server hangs up."""
    with socket.create_connection(door, timeout=20) as connection:
        with suppress(BrokenPipeError, ConnectionResetError):
            for part in parts:
                connection.sendall(part.encode() if isinstance(part, str) else part)
                sleep(pause)
        return read_all(connection)


def read_all(connection: socket.socket) -> bytes:
    """What comes until the server hangs up."""
    found = []
    with suppress(ConnectionResetError):
        while piece := connection.recv(65_536):
            found.append(piece)
    return b"".join(found)
