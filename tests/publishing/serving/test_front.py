"""Released pages are sent as any file server sends them; everything else is for the application."""

import os
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from rawi.publishing.addresses import Address
from rawi.publishing.folder import META, Folder
from rawi.publishing.released import Answer, release_of
from rawi.publishing.serving import stored
from rawi.publishing.serving.front import Doors, Front
from rawi.publishing.serving.hosts import Hosts
from rawi.publishing.serving.site import ServedSite
from support.asgi import Answered, Asked, answer

HOST = "news.example"
BODY = "نص الخبر ".encode() * 500
HEADERS = (
    ("cache-control", "public, max-age=0, must-revalidate"),
    ("content-security-policy", "default-src 'none'"),
    ("content-type", "text/html; charset=utf-8"),
    ("vary", "Accept-Encoding"),
)
ELSE = 299

Ask = Callable[..., Answered]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path)
    made.tell_editions([HOST, "en.news.example"])
    put(made, "/خبر/", BODY)
    return made


def put(folder: Folder, path: str, body: bytes, status: int = 200, host: str = HOST, **more: str) -> None:
    """Release a page at a path."""
    address = Address(host, path)
    headers = (*HEADERS, *((name, value) for name, value in more.items()))
    folder.write(address, release_of(address.url("http"), Answer(status, headers, body)))


def remove(folder: Folder, path: str) -> None:
    """Take a page away."""
    folder.remove(Address(HOST, path))


@pytest.fixture
def ask(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Ask:
    monkeypatch.setattr(stored, "FRESH_SECONDS", -1.0)
    return asker(folder)


def asker(folder: Folder, **doors: str) -> Ask:
    """What asks a front on a folder."""

    async def application(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": ELSE, "headers": []})
        await send({"type": "http.response.body"})

    hosts = Hosts(folder, [HOST, "en.news.example", "www.news.example"], "http")
    served = ServedSite(Front(hosts, Doors("session", **doors)), application)

    def asking(
        path: str = "/خبر/", method: str = "GET", host: str = HOST, query: str = "", **headers: str
    ) -> Any:
        pairs = [(name.replace("_", "-"), value) for name, value in headers.items()]
        return answer(served, Asked(path, method, query, pairs, host))

    return asking


# For the application


@pytest.mark.parametrize(
    "asked",
    [
        {"path": "/nothing/"},
        {"path": "/../news.example/خبر/"},
        {"path": "/خبر/index.html"},
        {"path": "/خبر/index.html.br"},
        {"path": "/خبر/index.html.meta"},
        {"method": "POST"},
        {"method": "OPTIONS"},
        {"query": "page=2"},
        {"host": "evil.example"},
        {"host": ""},
        {"host": "news.example@evil.example"},
        {"host": "en.news.example"},
        {"cookie": "session=abc"},
        {"cookie": "csrf=1; session=abc"},
    ],
)
def test_the_application_answers(asked: dict[str, str], ask: Ask) -> None:
    assert ask(**asked).status == ELSE


def test_behind_a_proxy_a_reader_who_came_by_http_is_for_the_application(folder: Folder) -> None:
    ask = asker(folder, proxied_scheme="https")
    assert ask().status == ELSE
    assert ask(x_forwarded_proto="http").status == ELSE
    assert ask(x_forwarded_proto="https").status == 200


def test_before_the_first_release_the_application_answers_all(tmp_path: Path) -> None:
    assert asker(Folder(tmp_path / "none"))().status == ELSE


# Whole pages


def test_a_page_comes_with_its_headers(ask: Ask) -> None:
    answered = ask()
    assert (answered.status, answered.body) == (200, BODY)
    assert dict(HEADERS).items() <= answered.headers.items()
    assert answered.headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize("host", ["news.example:8000", "NEWS.example", "www.news.example"])
def test_another_name_of_the_site_has_the_same_pages(host: str, ask: Ask) -> None:
    assert ask(host=host).body == BODY


def test_an_edition_has_its_own_pages(folder: Folder, ask: Ask) -> None:
    put(folder, "/", b"Arabic")
    put(folder, "/", b"English", host="en.news.example")
    assert ask("/").body == b"Arabic"
    assert ask("/", host="en.news.example").body == b"English"


def test_other_cookies_change_nothing(ask: Ask) -> None:
    assert ask(cookie="theme=dark").body == BODY


def test_head_says_what_get_would(ask: Ask) -> None:
    said = ask(method="HEAD")
    assert (said.status, said.body) == (200, b"")
    assert said.headers == ask().headers
    assert said.headers["content-length"] == str(len(BODY))


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip"])
def test_each_form_has_a_validator_of_its_own(coding: str, ask: Ask) -> None:
    plain, packed = ask(), ask(accept_encoding=coding)
    assert packed.headers["content-encoding"] == coding
    assert len(packed.body) < len(BODY) / 4
    assert packed.headers["etag"] != plain.headers["etag"]
    assert ask(accept_encoding=coding, if_none_match=packed.headers["etag"]).status == 304
    assert ask(accept_encoding=coding, if_none_match=plain.headers["etag"]).status == 200


def test_what_is_gone_or_moved_says_so(folder: Folder, ask: Ask) -> None:
    put(folder, "/a/1", b"gone", status=410)
    put(folder, "/a/2", b"", status=302, location="/elsewhere/")
    gone, moved = ask("/a/1", if_modified_since=formatdate(2**31, usegmt=True)), ask("/a/2")
    assert (gone.status, gone.body) == (410, b"gone")
    assert (moved.status, moved.headers["location"]) == (302, "/elsewhere/")
    assert "etag" not in gone.headers


# What a reader has already


def test_a_page_that_is_known_is_not_sent_again(ask: Ask) -> None:
    first = ask()
    for known in (
        ask(if_none_match=first.headers["etag"]),
        ask(if_modified_since=first.headers["last-modified"]),
        ask(method="HEAD", if_none_match="*"),
    ):
        assert (known.status, known.body) == (304, b"")
        assert known.headers["etag"] == first.headers["etag"]
        assert known.headers["cache-control"] == first.headers["cache-control"]


def test_a_part_of_a_page(ask: Ask) -> None:
    answered = ask(range="bytes=3-7", accept_encoding="br")
    assert (answered.status, answered.body) == (206, BODY[3:8])
    assert answered.headers["content-range"] == f"bytes 3-7/{len(BODY)}"
    assert "content-encoding" not in answered.headers
    outside = ask(range="bytes=999999-")
    assert (outside.status, outside.headers["content-range"]) == (416, f"bytes */{len(BODY)}")
    assert ask(range="bytes=0-1", if_range='"another"').status == 200
    assert ask(range="nonsense").body == BODY
    assert ask(method="HEAD", range="bytes=0-1").status == 200


# What changes on the disk


def test_a_change_shows_and_what_was_removed_is_gone(folder: Folder, ask: Ask) -> None:
    assert ask().body == BODY
    put(folder, "/خبر/", BODY + b"!")
    assert ask().body == BODY + b"!"
    remove(folder, "/خبر/")
    assert ask().status == ELSE
    put(folder, "/خبر/", BODY)
    assert ask().body == BODY


def test_a_page_that_came_back_within_a_second_is_another(folder: Folder, ask: Ask) -> None:
    """A removed file leaves its number to the next one, and the times of files count whole seconds."""
    assert ask().body == BODY
    meta = Path(f"{folder.place(Address(HOST, '/خبر/'))}{META}")
    number = meta.with_name("number")
    os.link(meta, number)
    before, other = meta.stat(), BODY.replace("نص".encode(), "قص".encode())
    put(folder, "/خبر/", other)
    number.write_bytes(meta.read_bytes())
    os.utime(number, (before.st_mtime, before.st_mtime))
    number.replace(meta)
    after = meta.stat()
    assert (after.st_ino, after.st_size, after.st_mtime) == (before.st_ino, before.st_size, before.st_mtime)
    assert ask().body == other


def test_memory_is_believed_for_a_tenth_of_a_second_at_most(folder: Folder) -> None:
    assert stored.FRESH_SECONDS <= 0.1
    ask = asker(folder)
    assert ask().body == BODY


def test_half_replaced_files_are_not_sent(folder: Folder, ask: Ask) -> None:
    place = folder.place(Address(HOST, "/خبر/"))
    place.write_bytes(b"of another moment")
    assert ask().status == ELSE


def test_memory_is_bounded_and_keeps_what_is_asked_for(folder: Folder) -> None:
    pages = stored.Stored(folder.root / "files" / HOST, most_bytes=200_000)
    for number in range(40):
        put(folder, f"/{number}/", BODY)
        assert pages.find(f"/{number}/") is not None
        assert pages.find("/0/") is not None
    assert pages._bytes <= 200_000
    assert "/0/" in pages._entries
    assert "/1/" not in pages._entries
