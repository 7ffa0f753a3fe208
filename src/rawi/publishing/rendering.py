"""An address as the application answers it, asked within this process by a reader who is nobody."""

from functools import cache
from io import BytesIO
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.http.response import HttpResponseBase

from rawi.publishing.addresses import Address, address_of
from rawi.publishing.errors import Unfit
from rawi.publishing.released import Answer

OK, MOVED, FOUND, NOT_FOUND, GONE, FAILED = 200, 301, 302, 404, 410, 500
KEPT = {OK, MOVED, FOUND, NOT_FOUND, GONE}
#: What a page may take at most, in bytes.
MOST_BYTES = 32 * 1024 * 1024
#: A reader asks again each time and is told that nothing changed: what is published shows at once.
CACHE_CONTROL = "public, max-age=0, must-revalidate"
#: Headers that the server sets, or that were the application's own way of sending the body.
_OWN = {"content-length", "content-encoding", "etag", "date", "server", "connection", "last-modified"}


def scheme() -> str:
    """The scheme of the site's own address."""
    return urlsplit(settings.ORIGIN).scheme


def render(address: Address) -> Answer:
    """What every reader gets at address. Raises Unfit for what only one reader may get, or nobody yet."""
    response = _handler().get_response(_request(address))
    try:
        body = b"".join(response) if response.streaming else response.content  # type: ignore[attr-defined]  # as Django types both kinds
    finally:
        _close(response)
    _check(address, response, body)
    return Answer(response.status_code, _headers(response), body)


def _close(response: HttpResponseBase) -> None:
    """Close what the answer was read from. Django's own close() ends the connection to the database too."""
    for closer in response._resource_closers:  # type: ignore[attr-defined]  # Django's own list
        closer()


@cache
def _handler() -> WSGIHandler:
    return WSGIHandler()


def _request(address: Address) -> WSGIRequest:
    host, _, port = address.host.partition(":")
    known: dict[str, Any] = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": address.path.encode().decode("latin-1"),
        "QUERY_STRING": "",
        "SCRIPT_NAME": "",
        "SERVER_NAME": host,
        "SERVER_PORT": port or ("443" if scheme() == "https" else "80"),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": address.host,
        "REMOTE_ADDR": "",
        "wsgi.url_scheme": scheme(),
        "wsgi.input": BytesIO(),
        "wsgi.version": (1, 0),
    }
    if settings.SECURE_PROXY_SSL_HEADER:
        name, value = settings.SECURE_PROXY_SSL_HEADER
        known |= {name: value if scheme() == "https" else "http"}
    return WSGIRequest(known)


def _check(address: Address, response: HttpResponseBase, body: bytes) -> None:
    control = {
        part.strip().partition("=")[0].lower() for part in _header(response, "Cache-Control").split(",")
    }
    vary = {part.strip().lower() for part in _header(response, "Vary").split(",")}
    if response.status_code >= FAILED:
        return
    if response.status_code not in KEPT:
        raise Unfit(f"{address.path}: status {response.status_code}")
    if response.cookies or response.has_header("Set-Cookie"):
        raise Unfit(f"{address.path}: sets a cookie")
    if control & {"private", "no-store", "no-cache"}:
        raise Unfit(f"{address.path}: Cache-Control {_header(response, 'Cache-Control')}")
    if vary - {"", "accept-encoding"}:
        raise Unfit(f"{address.path}: Vary {_header(response, 'Vary')}")
    if response.status_code in {MOVED, FOUND} and not _is_open(address, _header(response, "Location")):
        raise Unfit(f"{address.path}: leads to no page that everybody may read")
    if len(body) > MOST_BYTES:
        raise Unfit(f"{address.path}: {len(body):,} bytes")


def _header(response: HttpResponseBase, name: str) -> str:
    return str(response.headers.get(name, ""))


def _is_open(address: Address, location: str) -> bool:
    """True where a redirect leads to a page for everybody: another would tell that it is there."""
    target = address_of(urljoin(address.url(scheme()), location))
    if target.host != address.host or target == address:
        return False
    response = _handler().get_response(_request(target))
    _close(response)
    return response.status_code == OK and not response.cookies


def _headers(response: HttpResponseBase) -> tuple[tuple[str, str], ...]:
    """The headers that are kept, in small letters, sorted."""
    known = {name.lower(): value for name, value in response.items()}
    known = {name: value for name, value in known.items() if name not in _OWN}
    known.setdefault("cache-control", CACHE_CONTROL)
    if response.status_code == OK:
        known["vary"] = "Accept-Encoding"
    else:
        known.pop("vary", None)
    return tuple(sorted(known.items()))


def own_address(path: str) -> Address:
    """A path as an address of the site itself."""
    return address_of(settings.ORIGIN + path)
