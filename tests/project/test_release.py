"""A served site sends files: with its database gone, and with its publishing worker killed (E3, E5, E6)."""

import os
import re
import shutil
import signal
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from rawi.publishing.addresses import Address
from rawi.publishing.folder import Folder
from support.serving import WAIT_SECONDS, Site, chores_of, copied, served
from support.shared import ROOT


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    with served(copied(first_start, tmp_path_factory.mktemp("release")), _story()) as running:
        _wait(lambda: _is_at_rest(running))
        yield running


def _is_at_rest(site: Site) -> bool:
    """True when everything is released: items come behind the pages that they stand on."""
    with closing(sqlite3.connect(site.data / "rawi.sqlite3")) as database:
        waiting = sum(
            database.execute(f"SELECT count(*) FROM publishing_{table}").fetchone()[0]
            for table in ("change", "mark", "rebuild")
        )
    return not waiting and any(re.fullmatch(r"/r/\d+", path) for path in _released(site))


def _story() -> Path:
    return sorted((ROOT / "samples").glob("*.txt"))[0]


def _released(site: Site) -> list[str]:
    """The paths that have a file."""
    return [address.path for _, address in Folder(site.data / "release").all() if address]


def _wait(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, "it never came to be"
        time.sleep(0.2)


def _ask(site: Site, path: str, data: dict[str, str] | None = None, **headers: str) -> tuple[int, str, Any]:
    sent = urllib.parse.urlencode(data).encode() if data else None
    request = urllib.request.Request(site.address + urllib.parse.quote(path, safe="/?=&"), sent, headers)
    opener = urllib.request.build_opener(_NoRedirect)
    try:
        with opener.open(request, timeout=WAIT_SECONDS) as answer:
            return answer.status, answer.read().decode(), _small(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), _small(error.headers)


def _small(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments: object) -> None:
        return None


@contextmanager
def _without_database(site: Site) -> Iterator[None]:
    """The database's files are away, as after a disk was not mounted."""
    away = site.data / "away"
    away.mkdir()
    for file in site.data.glob("rawi.sqlite3*"):
        file.rename(away / file.name)
    try:
        yield
    finally:
        for file in site.data.glob("rawi.sqlite3*"):
            raise AssertionError(f"a new {file.name} was made in the old one's place")
        for file in away.iterdir():
            file.rename(site.data / file.name)
        shutil.rmtree(away)


def test_without_its_database_a_site_can_be_read_and_says_what_rests(site: Site) -> None:
    kept = _released(site)
    assert {"/feed.rss", "/sitemap.xml", "/wire/latest.json", "/record/feed.atom"} <= set(kept)
    item = next(path for path in kept if re.fullmatch(r"/r/\d+", path))
    form = _ask(site, f"{item}/dispute/")
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form[1])
    assert token
    cookie = form[2]["set-cookie"].partition(";")[0]
    with _without_database(site):
        for path in kept:
            assert _ask(site, path)[0] in {200, 302, 410}, path
        for path in ("/?page=2", "/nothing/", "/admin/login/"):
            status, said, headers = _ask(site, path)
            assert (status, headers["retry-after"]) == (503, "30"), path
            assert "هذا القسم من الموقع متوقف مؤقتا" in said
        words = "كلام كتبه القارئ & <b>فيه</b> علامات"
        sent = {"csrfmiddlewaretoken": token[1], "kind": "error", "text": words}
        status, said, _ = _ask(site, f"{item}/dispute/", sent, Cookie=cookie)
        assert status == 503
        assert "كلام كتبه القارئ &amp; &lt;b&gt;فيه&lt;/b&gt; علامات" in said
    assert _ask(site, "/nothing/")[0] == 404
    assert _ask(site, f"{item}/dispute/", sent, Cookie=cookie)[0] == 302


def test_a_host_that_is_not_the_site_s_gets_no_page(site: Site) -> None:
    assert _ask(site, "/")[0] == 200
    for host in ("evil.example", "127.0.0.1.evil.example", "127.0.0.1@evil.example"):
        assert _ask(site, "/", Host=host)[0] == 400, host


def test_who_is_signed_in_is_answered_by_the_application(site: Site) -> None:
    assert "etag" in _ask(site, "/")[2]
    assert "etag" not in _ask(site, "/", Cookie="session=somebody")[2]


def test_a_worker_that_is_killed_is_begun_again_and_loses_nothing(site: Site) -> None:
    (worker,) = chores_of(site)
    folder = Folder(site.data / "release")
    host = site.address.removeprefix("http://")
    os.kill(worker, signal.SIGKILL)
    _wait(lambda: chores_of(site) not in ([], [worker]))
    place = folder.place(Address(host, "/robots.txt"))
    _wait(place.exists)
