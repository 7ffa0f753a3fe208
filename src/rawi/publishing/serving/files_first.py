"""The server's side of a connection: released pages are sent as soon as they are asked for.

uvicorn's own protocol makes a task of each request. Here a request for a released page is answered within the
call that brings its headers, and only the others go that way.
"""

import asyncio
from functools import lru_cache
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from rawi.publishing.serving.answer import START, Answer
from rawi.publishing.serving.asking import path_of
from rawi.publishing.serving.site import ServedSite

#: How long a request's head may take to come, and how long a connection may be silent between two requests.
HEAD_SECONDS, SILENT_SECONDS = 20.0, 60.0
CHECK_SECONDS = 5.0
#: The longest head of a request; nginx takes half of it.
MOST_HEAD_BYTES = 64 * 1024
#: A longer target is no page's: it is not worth a place in memory.
MOST_URL_BYTES = 2000
#: Beyond this many bytes that a reader has not taken yet, answers wait until they have.
MOST_UNSENT_BYTES = 64 * 1024
#: How many requests a reader may send before the first is answered.
MOST_WAITING = 100
#: A request with one of these is not the simple question for a page.
_MORE = frozenset((b"content-length", b"transfer-encoding", b"expect", b"upgrade"))
_CLOSE = b"connection: close\r\n"
_known_path = lru_cache(maxsize=4096)(path_of)


class FilesFirst(HttpToolsProtocol):
    """One connection to a ServedSite."""

    _watch: asyncio.TimerHandle
    #: The request that is being answered; uvicorn's cycle is the newest that was asked.
    _running: RequestResponseCycle | None = None
    #: The server's headers of this second, and the beginnings of answers that were made with them.
    _seconds_headers: list[tuple[bytes, bytes]] = []
    _beginnings: dict[int, bytes] = {}

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        site: ServedSite = self.app
        self._front = site.front
        self._heard, self._head_began, self._head_bytes = self.loop.time(), 0.0, 0
        self._was_answered, self._has_ended_one, self._unsent = False, False, 0

    # A connection's life

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        transport.set_write_buffer_limits(MOST_UNSENT_BYTES)
        self._head_began = self._heard
        self._watch = self.loop.call_later(CHECK_SECONDS, self._check)

    def connection_lost(self, exc: Exception | None) -> None:
        self._watch.cancel()
        if self._running is not None and not self._running.response_complete:
            self._running.disconnected = True
            self._running.message_event.set()
        super().connection_lost(exc)

    def _check(self) -> None:
        """Close the connection where nothing comes that should have come, or nothing is taken."""
        now, unsent = self.loop.time(), self.transport.get_write_buffer_size()
        if unsent != self._unsent:
            self._heard, self._unsent = now, unsent
        if self._head_began and self.flow.read_paused:
            self._head_began = now
        is_slow = self._head_began and now - self._head_began > HEAD_SECONDS
        is_silent = (unsent or not self._is_busy()) and now - self._heard > SILENT_SECONDS
        if is_slow or is_silent:
            self.transport.abort()
        else:
            self._watch = self.loop.call_later(CHECK_SECONDS, self._check)

    def _is_busy(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def data_received(self, data: bytes) -> None:
        self._heard, self._has_ended_one = self.loop.time(), False
        super().data_received(data)
        if not self._has_ended_one:
            self._head_bytes += len(data)
            if self._head_bytes > MOST_HEAD_BYTES and not self.transport.is_closing():
                self._refuse(431)

    def _refuse(self, status: int) -> None:
        """Hang up, with a word where no other answer is under way."""
        if self._is_busy():
            self.transport.abort()
            return
        self.transport.writelines((START[status], _CLOSE, b"content-length: 0\r\n\r\n"))
        self.transport.close()

    def send_400_response(self, msg: str) -> None:
        """What was sent is no request."""
        if self._is_busy():
            self.transport.abort()
        elif not self.transport.is_closing():
            super().send_400_response(msg)

    # A request's parts, as the parser finds them

    def on_message_begin(self) -> None:
        self._head_began = 0.0 if self.transport.is_closing() else self._heard
        self.url, self.headers, self.expect_100_continue = b"", [], False

    def on_headers_complete(self) -> None:
        self._head_began, self._head_bytes = 0.0, 0
        if self.transport.is_closing():
            self._was_answered = True
            return
        answer = self._at_once()
        self._was_answered = answer is not None
        if answer is not None:
            self._write(answer)
        elif len(self.pipeline) >= MOST_WAITING:
            self._was_answered = True
            self._refuse(429)
        else:
            self._hand_on()

    def on_body(self, body: bytes) -> None:
        self._has_ended_one, self._head_bytes = True, 0
        if not self._was_answered:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._has_ended_one, self._head_bytes = True, 0
        if not self._was_answered:
            super().on_message_complete()

    # Answers

    def _at_once(self) -> Answer | None:
        """The page that is asked for, where nothing stands in the way of sending it now."""
        if self._is_busy() or self.transport.get_write_buffer_size() > MOST_UNSENT_BYTES:
            return None
        url = self.url
        if not url.startswith(b"/") or len(url) > MOST_URL_BYTES or b"?" in url or b"#" in url:
            return None
        path = _known_path(url)
        if path is None:
            return None
        asked = dict(self.headers)
        if len(asked) != len(self.headers) or not _MORE.isdisjoint(asked):
            return None
        try:
            return self._front.answer(self.parser.get_method(), path, asked)
        except Exception:
            # Here it would pass for a fault of the reader's; ServedSite asks again, where it is logged.
            return None

    def _write(self, answer: Answer) -> None:
        begin = self._beginning(answer.status)
        if self.parser.should_keep_alive() and self.parser.get_http_version() == "1.1":
            self.transport.writelines((begin, answer.rest))
        else:
            self.transport.writelines((begin, _CLOSE, answer.rest))
            self.transport.close()

    def _beginning(self, status: int) -> bytes:
        """The first line and the server's own headers, which are others each second."""
        if self.server_state.default_headers is not FilesFirst._seconds_headers:
            FilesFirst._seconds_headers = self.server_state.default_headers
            FilesFirst._beginnings = {}
        made = FilesFirst._beginnings.get(status)
        if made is None:
            own = b"".join(b"%b: %b\r\n" % pair for pair in FilesFirst._seconds_headers)
            made = FilesFirst._beginnings[status] = START[status] + own
        return made

    def _hand_on(self) -> None:
        """To the application, as uvicorn does it."""
        url, headers, expects = self.url, self.headers, self.expect_100_continue
        super().on_message_begin()
        self.url, self.expect_100_continue = url, expects
        self.headers += headers
        super().on_headers_complete()
        # What comes after a body is no header (RFC 9110, 6.5.1): the application has the list so far.
        self.headers = []
        if self.parser.should_upgrade():
            # The parser takes no body of it: nothing that comes after can be believed.
            self.cycle.keep_alive = False

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        self._running = cycle
        super()._start_asgi_task(cycle, app)

    def on_response_complete(self) -> None:
        """The silence after an answer begins with its end."""
        self._heard = self.loop.time()
        super().on_response_complete()
