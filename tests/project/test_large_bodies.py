"""Huge and odd bodies are refused, and cost a served site next to no memory (A10)."""

import gzip
import http.client
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from support.serving import Site, copied, family, served
from support.shared import ROOT

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
MOST_GROWTH = 50 * 1024
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
#: Forms of strangers, with a limit of their own and without, and what is no form at all.
PATHS = (
    *("/a/ARTICLE/comments/", "/a/ARTICLE/report/", "/a/ARTICLE/rating/", "/my-data/"),
    *("/admin/login/", "/admin/images/add/", "/nothing/", "/"),
)
GZIP = FORM | {"Content-Encoding": "gzip"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    """A served site with one article."""
    with served(copied(first_start, tmp_path_factory.mktemp("large")), PAGE) as site:
        yield site


def _post(site: Site, path: str, body: bytes | Iterator[bytes], headers: dict[str, str]) -> int:
    """The status; 413 too where the server stopped reading and closed."""
    own = {"Origin": site.address} | headers
    with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=120)) as connection:
        try:
            connection.request("POST", path, body, own, encode_chunked=not isinstance(body, bytes))
        except (BrokenPipeError, ConnectionResetError):
            return 413
        return connection.getresponse().status


def _memory(site: Site) -> int:
    """What the processes of the site hold, in KiB."""
    told = [Path(f"/proc/{pid}/status").read_text(encoding="ascii") for pid in family(site.process.pid)]
    return sum(int(one.partition("VmRSS:")[2].split()[0]) for one in told)


def _article(site: Site) -> str:
    with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=120)) as connection:
        connection.request("GET", "/api/v1/articles?limit=1")
        said = connection.getresponse().read().decode()
    return said.partition('"id":')[2].partition(",")[0].strip(' "')


def _comments(site: Site) -> str:
    return f"/a/{_article(site)}/comments/"


BODIES = {
    "more than a comment holds": (FORM, b"text=" + b"a" * 65_536, {413}),
    "100 MB in chunks": (FORM | {"Transfer-Encoding": "chunked"}, None, {400, 413}),
    "JSON, 50,000 deep": (JSON, b"[" * 50_000 + b"]" * 50_000, {413}),
    "10,000 fields": (FORM, urlencode({f"f{number}": "" for number in range(10_000)}).encode(), {400, 413}),
    "a small body that unpacks to 100 MB": (GZIP, gzip.compress(bytes(100_000_000)), {413}),
    "a body that says that it is packed": (GZIP, gzip.compress(b"text=a" * 1000), {400}),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_comment_s_form_takes_none_of_it(site: Site, name: str) -> None:
    headers, body, expected = BODIES[name]
    _post(site, _comments(site), b"text=a", FORM)
    before = _memory(site)
    for _time in range(3):
        sent = body if body is not None else iter([b"text="] + [b"a" * 65_536] * 1600)
        assert _post(site, _comments(site), sent, headers) in expected
    assert _memory(site) - before < MOST_GROWTH


@pytest.mark.parametrize("size", [60 * 1024 * 1024, 65_537])
@pytest.mark.parametrize("path", PATHS)
def test_a_length_that_is_too_large_is_refused_before_a_byte_has_come(
    site: Site, path: str, size: int
) -> None:
    with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=20)) as connection:
        connection.putrequest("POST", path.replace("ARTICLE", _article(site)))
        connection.putheader("Origin", site.address)
        connection.putheader("Content-Length", str(size))
        connection.endheaders()
        _assert_refused(connection.getresponse())


@pytest.mark.parametrize("path", PATHS)
def test_what_tells_no_length_is_refused_where_it_has_grown_too_large(site: Site, path: str) -> None:
    with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=20)) as connection:
        connection.putrequest("POST", path.replace("ARTICLE", _article(site)))
        connection.putheader("Origin", site.address)
        connection.putheader("Transfer-Encoding", "chunked")
        connection.endheaders()
        # More is to come, for all that the server knows.
        connection.send(b"10001\r\n" + b"a" * 65_537 + b"\r\n")
        _assert_refused(connection.getresponse())


def _assert_refused(answer: http.client.HTTPResponse) -> None:
    assert answer.status == 413
    assert answer.headers["Connection"] == "close"
    assert 'lang="ar"' in answer.read().decode()


def test_what_a_form_holds_is_read(site: Site) -> None:
    body = b"text=".ljust(65_536, b"a")
    assert _post(site, f"/a/{_article(site)}/comments/", body, FORM) == 400
    assert _post(site, f"/a/{_article(site)}/comments/", iter([body]), FORM) == 400


def test_no_other_form_takes_more(site: Site) -> None:
    before = _memory(site)
    for path in ("/admin/login/", _comments(site).replace("comments", "report")):
        assert _post(site, path, b"text=" + b"a" * 2_700_000, FORM) in {403, 413}
    assert _memory(site) - before < MOST_GROWTH
