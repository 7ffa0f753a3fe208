"""What a stranger who asks for files gets: readers' pages, photos and styles, and nothing else (D10)."""

import http.client
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from django.db import OperationalError, connection
from django.test import Client

from support.newsroom import open_newsroom
from support.serving import Site, copied, served

SECRET = "لا يراه أحد"
#: Asked as they stand: a client that tidies addresses would hide what is tested.
HIDDEN = [
    "/.git",
    "/.git/config",
    "/.git/HEAD",
    "/.env",
    "/pyproject.toml",
    "/src/rawi/project/settings.py",
    "/rawi.sqlite3",
    "/rawi.sqlite3-wal",
    "/db.sqlite3",
    "/rawi-data/secret_key",
    "/data/secret_key",
    "/secret_key",
    "/lock",
    "/backup.zip",
    "/sources/",
    "/media",
    "/media/",
    "/media/photos",
    "/media/photos/",
    "/media/secret_key",
    "/media/../secret_key",
    "/media/../secret.jpg",
    "/media/photos/../../secret.jpg",
    "/media/%2e%2e/secret.jpg",
    "/media/..%2fsecret.jpg",
    "/media/%252e%252e%252fsecret.jpg",
    "/media/..%5csecret.jpg",
    "/media/....//secret.jpg",
    "/media/./../secret.jpg",
    "/media/photos/%00/../secret.jpg",
    "/media/secret.jpg%00",
    "/media//etc/passwd",
    "/media/%2fetc%2fpasswd",
    "/media/photos/page.html",
    "/media/photos/drawing.svg",
    "/static",
    "/static/",
    "/static/site/",
    "/static/../secret_key",
    "/static/%2e%2e/secret_key",
    "/static/..%2f..%2fsecret_key",
    "/static/site/../../../settings.py",
    "/static//etc/passwd",
    "/static/%00",
    "//etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "/../secret_key",
    "/contributors/../../secret_key/",
    "/a/1/../../secret_key",
    "/%ff%fe",
    "/" + "x" * 5000,
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    """A served site with things in its data folder that nobody may see."""
    with served(copied(first_start, tmp_path_factory.mktemp("exposure"))) as running:
        (running.data / "secret.jpg").write_text(SECRET)
        photos = running.data / "media" / "photos"
        photos.mkdir(parents=True, exist_ok=True)
        for name in ("page.html", "drawing.svg"):
            (photos / name).write_text(SECRET)
        yield running


def _ask(site: Site, path: str, **headers: str) -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection(site.address.removeprefix("http://"), timeout=60)
    connection.putrequest("GET", path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


@pytest.mark.parametrize("path", HIDDEN, ids=lambda path: path[:40])
def test_there_is_nothing_at(path: str, site: Site) -> None:
    status, headers, body = _ask(site, path)
    if status == 301:
        assert headers["location"] == path + "/", "the same address with its slash, and nowhere else"
        status, headers, body = _ask(site, path + "/")
    assert status in {400, 404}
    assert SECRET not in body
    assert (site.data / "secret_key").read_text() not in body
    assert "Traceback" not in body
    assert "server" not in headers, "nothing is told of what serves"
    assert str(site.data) not in body


def test_a_file_that_is_public_is_there(site: Site) -> None:
    assert _ask(site, "/static/wagtailadmin/css/core.css")[0] == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:8000@evil.example", "", "x y", "[::1", "\xe9"])
def test_a_host_that_is_not_the_site_s_is_refused(host: str, site: Site) -> None:
    status, _, body = _ask(site, "/", Host=host)
    assert status == 400
    assert "evil" not in body


def test_a_forwarded_host_is_not_believed(site: Site) -> None:
    headers = {
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "Forwarded": "host=evil.example",
    }
    status, answered, body = _ask(site, "/", **headers)
    assert status == 200
    assert "evil.example" not in body + str(answered)
    assert "https://127.0.0.1" not in body


# Error pages


class Broken(Exception):
    """Something of ours that no reader should hear of."""


@pytest.fixture
def reader() -> Client:
    return Client(raise_request_exception=False)


def _break(*arguments: Any, **options: Any) -> NoReturn:
    raise Broken(SECRET)


@pytest.mark.django_db
def test_a_page_that_breaks_says_so_and_no_more(reader: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    open_newsroom()
    monkeypatch.setattr("rawi.site.presenters.front.newest", _break)
    answer = reader.get("/")
    _says_only_that_it_failed(answer)


@pytest.mark.django_db
def test_a_database_that_breaks_is_not_described(reader: Client) -> None:
    open_newsroom()

    def refuse(*arguments: Any) -> NoReturn:
        raise OperationalError(SECRET)

    with connection.execute_wrapper(refuse):
        answer = reader.get("/")
    _says_only_that_it_failed(answer, 503)


@pytest.mark.django_db
def test_the_admin_that_breaks_is_not_described(reader: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.force_login(open_newsroom().people["editor"])
    monkeypatch.setattr("wagtail.admin.views.home.HomeView.get_context_data", _break)
    _says_only_that_it_failed(reader.get("/admin/"))


def _says_only_that_it_failed(answer: Any, status: int = 500) -> None:
    page = answer.content.decode()
    assert answer.status_code == status
    assert 'lang="ar"' in page
    for word in (SECRET, "Broken", "Traceback", "Error", ".py"):
        assert word not in page


def test_tracebacks_are_off(settings: Any) -> None:
    assert settings.DEBUG is False
    assert Path(settings.MEDIA_ROOT).name != Path(settings.DATA).name
