"""Django's application behind the server: requests come in whole, answers go out as they were given."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from rawi.publishing.serving.bridge import bridge
from support.asgi import Answered, Asked, answer


def _any_size(_scope: Any) -> int:
    return 1_000_000


def asked_of(application: Any, asked: Asked, *chunks: bytes) -> Answered:
    return answer(bridge(application, 1, _any_size), asked, *chunks)


def environ(asked: Asked, *chunks: bytes) -> dict[str, Any]:
    """What the application is told of a request, and the body that it reads."""
    seen: dict[str, Any] = {}

    def application(given: dict[str, Any], start: Any) -> list[bytes]:
        seen.update(given, body=given["wsgi.input"].read())
        start("200 OK", [])
        return []

    asked_of(application, asked, *chunks)
    return seen


def test_a_header_with_an_underscore_passes_for_no_other() -> None:
    seen = environ(Asked(pairs=[("x_forwarded_for", "10.0.0.1"), ("x_forwarded_proto", "https")]))
    assert not any("FORWARDED" in name for name in seen)


def test_a_host_that_is_no_text_passes_for_no_other() -> None:
    assert environ(Asked(host=None))["HTTP_HOST"] == "\xe9\xff"


def test_the_request_is_told_as_wsgi_has_it() -> None:
    pairs = [
        ("cookie", "a=1"),
        ("cookie", "b=2"),
        ("x-forwarded-for", "1.1.1.1"),
        ("x-forwarded-for", "2.2.2.2"),
    ]
    seen = environ(Asked("/أخبار/", query_string="q=%D8%A3", pairs=pairs))
    assert seen["PATH_INFO"].encode("latin-1").decode() == "/أخبار/"
    assert seen["QUERY_STRING"] == "q=%D8%A3"
    assert seen["HTTP_COOKIE"] == "a=1; b=2"
    assert seen["HTTP_X_FORWARDED_FOR"] == "1.1.1.1,2.2.2.2"
    assert (seen["REMOTE_ADDR"], seen["HTTP_HOST"]) == ("127.0.0.9", "news.example")


def test_a_body_is_read_whole_however_it_comes() -> None:
    seen = environ(Asked(method="POST", pairs=[("transfer-encoding", "chunked")]), b"text=", b"%D8%A3")
    assert seen["body"] == b"text=%D8%A3"
    assert seen["CONTENT_LENGTH"] == "11"


MOST = 10


def _refusing(given: dict[str, Any], start: Any) -> list[bytes]:
    """Says what length it was told, and what there was to read."""
    start("413 Content Too Large", [("Content-Type", "text/plain")])
    return [f"{given['CONTENT_LENGTH']} {given['wsgi.input'].read()!r}".encode()]


@pytest.mark.parametrize(
    ("pairs", "chunks", "size"),
    [
        ([("content-length", "11")], [b"x" * 11], 11),
        ([("content-length", "99999999999")], [b"x"], 99_999_999_999),
        ([("transfer-encoding", "chunked")], [b"x" * 6, b"x" * 6, b"x" * 1000], 12),
    ],
)
def test_of_a_body_that_is_too_large_the_application_sees_the_length_alone(
    pairs: list[tuple[str, str]], chunks: list[bytes], size: int
) -> None:
    left = list(chunks)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": left.pop(0), "more_body": True}

    answered, asked = Answered(), Asked(method="POST", pairs=pairs)
    asyncio.run(bridge(_refusing, 1, lambda _scope: MOST)(asked.scope, receive, answered.send))
    assert (answered.status, answered.headers["connection"]) == (413, "close")
    assert answered.body == f"{size} b''".encode()
    is_told = pairs[0][0] == "content-length"
    assert len(left) == (len(chunks) if is_told else 1), "no more is read than shows that it is too large"


def test_a_body_as_large_as_may_be_is_read() -> None:
    served = bridge(_refusing, 1, lambda _scope: MOST)
    answered = answer(served, Asked(method="POST", pairs=[("content-length", "10")]), b"x" * MOST)
    assert answered.body == b"10 b'xxxxxxxxxx'"
    assert "connection" not in answered.headers


def test_who_hangs_up_in_the_middle_of_a_request_is_not_heard() -> None:
    application = lambda *_: pytest.fail("it was called")  # noqa: E731
    assert answer(bridge(application, 1, _any_size), Asked(method="POST"), b"half", is_gone=True).status == 0


def test_a_body_that_nobody_measured_has_its_length() -> None:
    def application(given: dict[str, Any], start: Any) -> list[bytes]:
        start("200 OK", [("Content-Type", "text/plain")])
        return [b"text"]

    answered = asked_of(application, Asked())
    assert answered.headers == {"content-type": "text/plain", "content-length": "4"}


class _Body:
    """A body in chunks that tells when it was closed."""

    def __init__(self, chunks: int, breaks: bool = False) -> None:
        self.chunks, self.breaks, self.is_closed = chunks, breaks, False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.chunks):
            yield b"x" * 40_000
        if self.breaks:
            raise ValueError("in the middle")

    def close(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize(("chunks", "is_streamed"), [(1, False), (10, True)])
def test_a_body_is_sent_whole_and_closed(chunks: int, is_streamed: bool) -> None:
    body = _Body(chunks)

    def application(given: dict[str, Any], start: Any) -> _Body:
        start("200 OK", [])
        return body

    answered = asked_of(application, Asked())
    assert answered.body == b"x" * 40_000 * chunks
    assert (answered.parts > 1, body.is_closed) == (is_streamed, True)


def test_a_body_that_breaks_is_closed() -> None:
    body = _Body(10, breaks=True)

    def application(given: dict[str, Any], start: Any) -> _Body:
        start("200 OK", [])
        return body

    with pytest.raises(ValueError, match="in the middle"):
        asked_of(application, Asked())
    assert body.is_closed


def test_a_body_is_not_made_to_its_end_for_a_reader_who_has_gone() -> None:
    body = _Body(1000)

    def application(given: dict[str, Any], start: Any) -> _Body:
        start("200 OK", [])
        return body

    seen: list[int] = []

    async def asked() -> None:
        gone = asyncio.Event()
        told = iter([{"type": "http.request", "body": b"", "more_body": False}])

        async def receive() -> dict[str, Any]:
            for message in told:
                return message
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            seen.append(1)
            if len(seen) == 5:
                gone.set()
            await asyncio.sleep(0)

        await bridge(application, 1, _any_size)(Asked().scope, receive, send)

    asyncio.run(asked())
    assert len(seen) < 10
    assert body.is_closed


def test_an_application_that_fails_is_a_500(caplog: pytest.LogCaptureFixture) -> None:
    def application(given: dict[str, Any], start: Any) -> list[bytes]:
        raise ValueError("outside of Django")

    assert asked_of(application, Asked()).status == 500
