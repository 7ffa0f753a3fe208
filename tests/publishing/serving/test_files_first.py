"""A connection as readers and strangers use it: one answer for each request, in order, and no more."""

import logging
import socket
from collections.abc import Iterator
from threading import Thread
from time import monotonic, sleep
from typing import Any

import pytest
import uvicorn

from rawi.project import server
from rawi.publishing.addresses import Address
from rawi.publishing.folder import Folder
from rawi.publishing.released import Answer, release_of
from rawi.publishing.serving import files_first
from rawi.publishing.serving.front import Doors, Front
from rawi.publishing.serving.hosts import Hosts
from rawi.publishing.serving.site import ServedSite
from support.connection import APPLICATION, ENDED, application, exchange, read_all
from support.until import until

HOST = "news.example"
BODY = b"x" * 100_000
PAGE, OTHER = f"GET /a/ HTTP/1.1\r\nHost: {HOST}\r\n", f"GET /else HTTP/1.1\r\nHost: {HOST}\r\n"
CLOSE = "Connection: close\r\n\r\n"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[uvicorn.Server]:
    """A running server with one released page at /a/."""
    folder = Folder(tmp_path_factory.mktemp("release"))
    folder.tell_editions([HOST])
    address = Address(HOST, "/a/")
    headers = (("content-type", "text/html; charset=utf-8"),)
    folder.write(address, release_of(address.url("http"), Answer(200, headers, BODY)))
    site = ServedSite(Front(Hosts(folder, [HOST], "http"), Doors("session")), application)
    logging.getLogger("uvicorn").setLevel(logging.ERROR)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        begun = uvicorn.Server(server.settings_of(site))
        thread = Thread(target=begun.run, args=([listening],))
        thread.start()
        while not begun.started:
            sleep(0.01)
        yield begun
        begun.should_exit = True
        thread.join()


@pytest.fixture
def door(running: uvicorn.Server) -> Any:
    """The server's address."""
    return running.servers[0].sockets[0].getsockname()


# What is refused


@pytest.mark.parametrize(
    "asked",
    [
        "nonsense\r\n\r\n",
        "GET /a/ HTTP/9.9\r\n\r\n",
        f"GET /a/ HTTP/1.1\r\nHost: {HOST}\r\nbroken\r\n\r\n",
        f"GET /a/ HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: -1\r\n\r\n",
        f"POST /else HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        f"POST /else HTTP/1.1\r\nHost: {HOST}\r\n"
        "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        f"GET /a/ HTTP/1.1\r\nHost : {HOST}\r\n\r\n",
        b"GET /a/ HTTP/1.1\r\nHost: a\x00b\r\n\r\n",
    ],
)
def test_what_is_no_request_is_refused(door: tuple[str, int], asked: str | bytes) -> None:
    assert exchange(door, asked).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("in_parts", [True, False])
def test_a_head_without_end_is_refused(door: tuple[str, int], in_parts: bool) -> None:
    lines = [PAGE, *(f"X-{number}: {'a' * 1000}\r\n" for number in range(200))]
    assert exchange(door, *(lines if in_parts else ["".join(lines)])).startswith(b"HTTP/1.1 431 ")


def test_a_body_on_a_question_for_a_page_smuggles_nothing(door: tuple[str, int]) -> None:
    hidden = f"GET /a/ HTTP/1.1\r\nHost: {HOST}\r\n\r\n"
    asked = f"{PAGE}Content-Length: {len(hidden)}\r\n{CLOSE}{hidden}"
    answered = exchange(door, asked)
    assert answered.count(b"HTTP/1.1 ") == 1
    assert answered.endswith(BODY)


def test_a_request_to_change_the_protocol_hides_no_other(door: tuple[str, int]) -> None:
    hidden = f"GET /a/ HTTP/1.1\r\nHost: {HOST}\r\nX-Forwarded-For: 1.1.1.1\r\n\r\n"
    post = (
        OTHER.replace("GET", "POST")
        + f"Connection: Upgrade\r\nUpgrade: x\r\nContent-Length: {len(hidden)}\r\n\r\n"
    )
    answered = exchange(door, post, hidden, pause=0.02)
    assert answered.count(b"HTTP/1.1 ") == 1
    assert BODY not in answered


def test_what_comes_after_a_body_is_no_header(door: tuple[str, int]) -> None:
    post = OTHER.replace("GET", "POST") + "Transfer-Encoding: chunked\r\n" + CLOSE
    answered = exchange(door, f"{post}3\r\nabc\r\n0\r\nX-Late: forged\r\n\r\n")
    assert answered.endswith(APPLICATION + b":abc")


@pytest.mark.parametrize("asked", [PAGE, OTHER])
def test_what_comes_after_a_body_without_end_is_cut_off(door: tuple[str, int], asked: str) -> None:
    lines = [f"X-{number}: {'a' * 1000}\r\n" for number in range(300)]
    exchange(door, f"{asked}Transfer-Encoding: chunked\r\n\r\n0\r\n", *lines, pause=0.001)


def test_a_front_that_fails_is_not_the_reader_s_fault(
    door: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(Front, "answer", fail)
    assert exchange(door, PAGE + CLOSE).startswith(b"HTTP/1.1 500 ")


def test_who_hangs_up_with_more_asked_ends_what_was_under_way(door: tuple[str, int]) -> None:
    ENDED.clear()
    with socket.create_connection(door, timeout=20) as connection:
        connection.sendall(f"{OTHER.replace('/else', '/endless')}\r\n{OTHER}\r\n".encode())
        connection.recv(100)
    until(lambda: ENDED)
    assert ENDED == ["gone"]


def test_a_long_body_is_no_long_head(door: tuple[str, int]) -> None:
    body = "x" * 4 * files_first.MOST_HEAD_BYTES
    post = OTHER.replace("GET", "POST") + f"Content-Length: {len(body)}\r\n"
    answered = exchange(door, f"{post}\r\n{body}", f"{post}\r\n", body, PAGE + CLOSE)
    assert answered.count(b"HTTP/1.1 200 OK") == 3
    assert answered.count(f":{body}".encode()) == 2


# Who comes slowly, or takes nothing


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("HEAD_SECONDS", 0.4), ("SILENT_SECONDS", 0.8), ("CHECK_SECONDS", 0.1)):
        monkeypatch.setattr(files_first, name, seconds)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("parts", [[], list(PAGE), ["GET /a/ HT"]], ids=["nothing", "a letter", "a half"])
def test_who_takes_too_long_to_ask_is_hung_up_on(door: tuple[str, int], parts: list[str]) -> None:
    begun = monotonic()
    assert exchange(door, *parts, pause=0.1) == b""
    assert monotonic() - begun < 10


@pytest.mark.usefixtures("hasty")
def test_a_connection_that_is_silent_is_closed_and_one_that_is_not_stays(door: tuple[str, int]) -> None:
    with socket.create_connection(door, timeout=20) as connection:
        for _turn in range(4):
            connection.sendall(f"{OTHER}\r\n".encode())
            sleep(0.3)
        answered = read_all(connection)
    assert answered.count(b"HTTP/1.1 200 ") == 4


@pytest.mark.usefixtures("hasty")
def test_a_reader_who_takes_nothing_is_hung_up_on(door: tuple[str, int], running: uvicorn.Server) -> None:
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(door)
        connection.sendall(f"{PAGE}\r\n".encode() * 90)
        until(lambda: any(one.pipeline for one in running.server_state.connections))
        unsent = max(one.transport.get_write_buffer_size() for one in running.server_state.connections)
        assert unsent < 4 * len(BODY)
        until(lambda: not running.server_state.connections)


def test_who_asks_on_and_on_without_listening_is_told_to_stop(door: tuple[str, int]) -> None:
    answered = exchange(door, f"{OTHER}\r\n" * 300)
    assert answered.count(b"HTTP/1.1 200 ") <= files_first.MOST_WAITING + 1


# One answer a request, in order


def test_requests_in_one_piece_are_answered_in_their_order(door: tuple[str, int]) -> None:
    asked = [PAGE, OTHER, PAGE, PAGE.replace("GET", "HEAD"), OTHER]
    answered = exchange(door, "\r\n".join(asked) + CLOSE)
    bodies = [part.partition(b"\r\n\r\n")[2] for part in answered.split(b"HTTP/1.1 200 OK\r\n")[1:]]
    assert bodies == [BODY, APPLICATION + b":", BODY, b"", APPLICATION + b":"]


def test_a_request_in_many_pieces_is_one(door: tuple[str, int]) -> None:
    answered = exchange(door, *(PAGE + CLOSE))
    assert answered.count(b"HTTP/1.1 200 OK") == 1
    assert answered.endswith(BODY)


def test_many_pages_asked_at_once_all_come(door: tuple[str, int]) -> None:
    answered = exchange(door, f"{PAGE}\r\n" * 80, PAGE + CLOSE)
    assert answered.count(b"HTTP/1.1 200 OK") == 81
    assert answered.count(BODY) == 81


@pytest.mark.parametrize(
    "asked",
    [PAGE + CLOSE, PAGE.replace("1.1", "1.0") + "\r\n", OTHER + CLOSE, OTHER.replace("1.1", "1.0") + "\r\n"],
)
def test_the_connection_is_closed_for_who_wants_it(door: tuple[str, int], asked: str) -> None:
    head = exchange(door, asked).partition(b"\r\n\r\n")[0].lower()
    assert head.startswith(b"http/1.1 200 ok")
    assert b"\r\nconnection: close" in head


@pytest.mark.parametrize("asked", [PAGE, OTHER])
def test_an_answer_has_its_date_and_says_nothing_of_the_server(door: tuple[str, int], asked: str) -> None:
    head = exchange(door, asked + CLOSE).partition(b"\r\n\r\n")[0].lower()
    assert head.count(b"\r\ndate: ") == 1
    assert b"\r\nserver:" not in head


@pytest.mark.parametrize(
    "more", ["Cookie: session=a\r\n", "Cookie: a=1\r\nCookie: session=a\r\n", "Expect: 100-continue\r\n"]
)
def test_who_is_signed_in_or_asks_for_more_is_the_application_s(door: tuple[str, int], more: str) -> None:
    answered = exchange(door, PAGE + more + CLOSE)
    assert answered.endswith(BODY if "Expect" in more else APPLICATION + b":")


def test_an_address_in_full_is_the_same_page(door: tuple[str, int]) -> None:
    assert exchange(door, PAGE.replace("/a/", f"http://{HOST}/a/") + CLOSE).endswith(BODY)


def test_a_change_to_another_protocol_is_not_made(door: tuple[str, int]) -> None:
    answered = exchange(door, PAGE + "Connection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n")
    assert answered.startswith(b"HTTP/1.1 200 OK")
    assert answered.endswith(BODY)
