"""The configurations in deploy/, run by nginx and by Caddy.

Released pages come from their files, as `rawi serve` sends them, and everything else from the application.
"""

import http.client
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote

import pytest

from publishing.test_worker import work_off
from rawi.publishing.addresses import Address
from rawi.publishing.folder import Folder
from rawi.publishing.released import Answer, Released, release_of
from support.file_servers import caddy_running, command_of, nginx_running
from support.public_record import keep_record

HOST = "localhost"
#: What only an application answers.
ELSE = 299
RUNNING = {"nginx": nginx_running, "caddy": caddy_running}


class _Application(BaseHTTPRequestHandler):
    """Stands for `rawi serve` behind them."""

    def do_GET(self) -> None:
        self.send_response(ELSE)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        self.do_GET()

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, *arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Two pages."""
    made = Folder(tmp_path_factory.mktemp("nginx") / "release")
    for path in ("/", "/robots.txt"):
        _write(made, Address(HOST, path), "نص ")
    return made


@pytest.fixture(scope="module", params=RUNNING)
def port(request: pytest.FixtureRequest, folder: Folder) -> Iterator[int]:
    with running(request.param, folder) as port:
        yield port


@contextmanager
def running(server: str, folder: Folder) -> Iterator[int]:
    """A server on a release folder, before an application that answers ELSE; its port."""
    command = command_of(server)
    if not command:
        pytest.skip(f"{server} is not installed")
    behind = ThreadingHTTPServer(("127.0.0.1", 0), _Application)
    Thread(target=behind.serve_forever, daemon=True).start()
    files, scratch = folder.root / "files" / HOST, folder.root.parent
    try:
        with RUNNING[server](command, scratch, files, HOST, behind.server_address[1]) as port:
            yield port
    finally:
        behind.shutdown()
        behind.server_close()


def ask(port: int, path: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
    """The server's answer; its body stands in .said."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request(method, path, headers={"Host": HOST} | headers)
    answer = connection.getresponse()
    answer.said = answer.read()  # type: ignore[attr-defined]  # kept with it
    connection.close()
    return answer


def _pages(folder: Folder) -> Iterator[tuple[str, Released]]:
    for _, address in folder.all():
        assert address
        yield address.path, folder.read(address)


#: What each server says for itself.
OWN = {"server", "date", "connection", "content-length", "etag", "last-modified", "accept-ranges", "vary"}


@pytest.mark.parametrize("server", RUNNING)
@pytest.mark.one_database
@pytest.mark.django_db
def test_pages_come_with_the_same_words_and_headers_as_from_rawi(
    server: str, tmp_path: Path, settings: Any
) -> None:
    settings.RELEASE = tmp_path / "release"
    folder = Folder(settings.RELEASE)
    keep_record()
    work_off()
    with running(server, folder) as port:
        sent = [path for path, page in _pages(folder) if _is_sent_alike(port, path, page)]
    assert len(sent) > 20


def _is_sent_alike(port: int, path: str, page: Released) -> bool:
    """Compare a page with what a server sends; False for one that it leaves to the application."""
    answer = ask(port, quote(path))
    if not page.is_page or path.endswith((".atom", ".rss", ".xml", ".json", ".ics")):
        assert answer.status == ELSE, path
        return False
    assert (answer.status, answer.said) == (200, page.forms[""]), path
    told = {name.lower(): _spelled(value) for name, value in answer.getheaders()}
    expected = {name: _spelled(value) for name, value in page.answer.headers}
    assert {name: told[name] for name in told if name not in OWN} == {
        name: expected[name] for name in expected if name not in OWN
    }, path
    if "gzip" in page.forms:
        assert told["vary"] == "accept-encoding"
    return True


def _spelled(value: str) -> str:
    return value.lower().replace("; ", ";")


def test_the_form_that_was_compressed_is_sent(port: int, folder: Folder) -> None:
    page = next(page for path, page in _pages(folder) if path == "/")
    answer = ask(port, "/", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.said == page.forms["gzip"]  # type: ignore[attr-defined]  # see ask


def test_what_is_known_is_not_sent_again(port: int) -> None:
    first = ask(port, "/")
    for name, value in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
        assert ask(port, "/", **{name: first.headers[value]}).status == 304


@pytest.mark.parametrize(
    ("path", "after", "status"), [("/replaced/", "نص آخر ", 200), ("/taken-down/", "", ELSE)]
)
def test_the_next_second_knows_what_was_changed(
    path: str, after: str, status: int, port: int, folder: Folder
) -> None:
    address = Address(HOST, path)
    _write(folder, address, "نص أول ")
    before = ask(port, path).said  # type: ignore[attr-defined]  # see ask
    assert before.decode().startswith("نص أول ")
    if after:
        _write(folder, address, after)
    else:
        folder.remove(address)
    end, answer = time.monotonic() + 60, ask(port, path)
    while time.monotonic() < end and answer.said == before:  # type: ignore[attr-defined]  # see ask
        time.sleep(0.1)
        answer = ask(port, path)
    assert answer.status == status
    assert answer.said.decode() == after * 500  # type: ignore[attr-defined]  # see ask


def _write(folder: Folder, address: Address, words: str) -> None:
    headers = (("content-type", "text/html; charset=utf-8"),)
    folder.write(address, release_of(address.url("http"), Answer(200, headers, words.encode() * 500)))


@pytest.mark.parametrize(
    ("path", "method", "headers"),
    [
        ("/nothing/", "GET", {}),
        ("/?page=2", "GET", {}),
        ("/", "POST", {}),
        ("/", "GET", {"Cookie": "session=abc"}),
        ("/", "GET", {"Cookie": "a=1; __Host-session=abc"}),
        ("/index.html", "GET", {}),
        ("/index.html.br", "GET", {}),
        ("/index.html.meta", "GET", {}),
        ("/robots.txt.meta", "GET", {}),
        ("/r/1.page.html", "GET", {}),
        ("/~/ab/cd.html", "GET", {}),
        ("/" + quote("ن" * 255) + "/", "GET", {}),
    ],
)
def test_the_application_answers(path: str, method: str, headers: dict[str, str], port: int) -> None:
    assert ask(port, path, method, **headers).status == ELSE
