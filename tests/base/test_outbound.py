"""Calls to other machines: nothing private is ever reached (C1), nothing hangs."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from rawi.base import outbound
from rawi.base.outbound import Answer, Failed, Refused, ask, is_public, post, refuse_at_sight, target_of
from support.hostile import hostile

PUBLIC = "93.184.216.34"


def _resolve(*found: str) -> outbound.Resolve:
    return lambda host, port: list(found)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
        "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1", "",
        "localhost",
    ],
)  # fmt: skip
def test_what_is_not_everybodys_is_not_public(address: str) -> None:
    assert not is_public(address)
    with pytest.raises(Refused):
        target_of("https://news.example/hook", resolve=_resolve(address))


@pytest.mark.parametrize("address", [PUBLIC, "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_what_is_everybodys_is(address: str) -> None:
    assert target_of("https://news.example/hook?a=b", resolve=_resolve(address)).ip == address


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(Refused):
        target_of("https://news.example/", resolve=_resolve(PUBLIC, "127.0.0.1"))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "https://[::ffff:10.0.0.1]/", "http://localhost/", "ftp://a/"]
)
def test_a_form_refuses_at_sight_what_is_private(url: str) -> None:
    with pytest.raises(Refused):
        refuse_at_sight(url)


def test_a_form_asks_for_no_name() -> None:
    refuse_at_sight("https://news.example/hook")
    refuse_at_sight("http://127.0.0.1:8080/", allows_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://news.example/", "file:///etc/passwd", "gopher://news.example/", "//news.example/", "a.example",
        "https://", "https://user@news.example/", "https://user:secret@news.example/", "http://news.example:22/",
        "https://news.example:8443/", "https://news.example:99999/", "https://[::1/", "",
    ],
)  # fmt: skip
def test_only_plain_web_addresses_are_called(url: str) -> None:
    with pytest.raises(Refused):
        target_of(url, resolve=_resolve(PUBLIC))


def test_every_trick_of_the_collection_is_refused() -> None:
    tricks = json.loads((hostile("oracles") / "ssrf_must_refuse.json").read_text(encoding="utf-8"))
    assert len(tricks) > 40
    for url in tricks:
        with pytest.raises((Refused, Failed)):
            target_of(url, resolve=_as_the_system)


def _as_the_system(host: str, port: int) -> list[str]:
    """Numbers in all the spellings that the system takes; names are not looked up."""
    if host.rstrip(".") == "localhost":
        return ["127.0.0.1", "::1"]
    try:
        return [host if ":" in host else socket.inet_ntoa(socket.inet_aton(host.encode("idna").decode()))]
    except (OSError, UnicodeError) as error:
        raise Failed("not found") from error


# The call itself


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[tuple[str, bytes, dict[str, str]]]]]:
    """A server on this machine, and what it received."""
    received: list[tuple[str, bytes, dict[str, str]]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.append((self.path, body, dict(self.headers)))
            self.send_response(302 if "away" in self.path else 204)
            self.send_header("Location", "http://127.0.0.1:1/")
            self.end_headers()

        def do_GET(self) -> None:
            received.append((self.path, b"", dict(self.headers)))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"0123456789")

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", received
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_call_sends_what_it_was_given_and_follows_nothing(receiver: tuple) -> None:
    origin, received = receiver
    target = target_of(f"{origin}/hook?a=b", allows_private=True)
    assert post(target, "خبر".encode(), {"Content-Type": "text/plain"}) == 204
    assert post(target_of(f"{origin}/away", allows_private=True), b"", {}) == 302
    assert [path for path, _, _ in received] == ["/hook?a=b", "/away"]
    assert received[0][1].decode() == "خبر"
    assert received[0][2]["Host"] == origin.removeprefix("http://")


def test_a_machine_that_is_not_there_is_said(receiver: tuple) -> None:
    with pytest.raises(Failed):
        post(target_of("http://127.0.0.1:1/", allows_private=True), b"", {})


def test_a_machine_that_answers_for_ever_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "DEADLINE_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        target = target_of(f"http://127.0.0.1:{silent.getsockname()[1]}/", allows_private=True)
        with pytest.raises(Failed):
            post(target, b"", {})


def test_an_answer_is_read_as_far_as_was_agreed(receiver: tuple) -> None:
    origin, received = receiver
    target = target_of(f"{origin}/a?b=c", allows_private=True)
    said = ask(target, None, {"Accept": "text/plain"}, most_bytes=10, deadline_seconds=5.0)
    assert said == Answer(200, b"0123456789")
    assert (received[0][0], received[0][2]["Accept"]) == ("/a?b=c", "text/plain")
    with pytest.raises(Failed):
        ask(target, None, {}, most_bytes=9, deadline_seconds=5.0)
    away = target_of(f"{origin}/away", allows_private=True)
    assert ask(away, b"a=b", {}, most_bytes=10, deadline_seconds=5.0).status == 302


def test_an_answer_that_never_comes_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        target = target_of(f"http://127.0.0.1:{silent.getsockname()[1]}/", allows_private=True)
        with pytest.raises(Failed):
            ask(target, None, {}, most_bytes=10, deadline_seconds=0.3)
