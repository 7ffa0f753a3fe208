"""The server's own application (RSGI): released pages from memory, everything else from Django.

https://github.com/emmett-framework/granian/blob/master/docs/spec/RSGI.md
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from rawi.publishing.serving.asking import codings_of, is_known, part_of, still_holds
from rawi.publishing.serving.hosts import Hosts
from rawi.publishing.serving.stored import UNCODED, Form

Application = Callable[[Any, Any], Awaitable[None]]
OK, PARTIAL, NOT_MODIFIED, UNSATISFIABLE = 200, 206, 304, 416
#: What a 304 says of the page (RFC 9110, 15.4.5); the rest is known already.
_AGAIN = {"etag", "last-modified", "cache-control", "vary", "content-security-policy"}
_SAFE = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class Doors:
    """Who is let through to the application even where a page is released.

    session is the cookie of people who are signed in: they see at once what they do. proxied_scheme is the
    scheme that a proxy must say the reader came by; "" asks nothing.
    """

    session: str
    proxied_scheme: str = ""


def front(hosts: Hosts, application: Application, doors: Doors) -> Application:
    """The application that a worker of the server runs."""
    session, proxied_scheme = f"{doors.session}=", doors.proxied_scheme
    pages_of = hosts.pages_of

    async def serve(scope: Any, protocol: Any) -> None:
        # Every reader's request comes by here: calls into the server cost more than all else, so each value
        # is asked for once, and only when it is needed.
        if scope.method in _SAFE and not scope.query_string:
            headers = scope.headers
            pages = pages_of(headers.get("host") or scope.authority or "")
            if pages is not None:
                entry = pages.find(scope.path)
                if entry is not None:
                    cookie = headers.get("cookie")
                    is_open = cookie is None or session not in "; ".join(_all(headers, "cookie"))
                    if is_open and (not proxied_scheme or headers.get("x-forwarded-proto") == proxied_scheme):
                        _send(protocol, scope.method, headers, entry.forms)
                        return
        await application(scope, protocol)

    return serve


def _all(headers: Any, wanted: str) -> list[str]:
    return [value for name, value in headers.items() if name == wanted]


def _send(protocol: Any, method: str, headers: Any, forms: dict[str, Form]) -> None:
    form = forms[UNCODED]
    if form.status != OK:
        _whole(protocol, method, form)
        return
    asked = headers.get("range")
    if asked is None:
        accepted = headers.get("accept-encoding")
        if accepted is not None:
            form = next((forms[one] for one in codings_of(accepted) if one in forms), form)
    none_match, since = headers.get("if-none-match"), headers.get("if-modified-since")
    if (none_match or since) and is_known(none_match, since, form.etag, form.modified):
        again = [(name, value) for name, value in form.headers if name in _AGAIN]
        protocol.response_empty(NOT_MODIFIED, again)
    elif (
        asked is not None
        and method == "GET"
        and still_holds(headers.get("if-range"), form.etag, form.modified)
    ):
        _partly(protocol, method, form, asked)
    else:
        _whole(protocol, method, form)


def _whole(protocol: Any, method: str, form: Form) -> None:
    if method == "HEAD":
        protocol.response_empty(form.status, [*form.headers, ("content-length", str(len(form.body)))])
    else:
        protocol.response_bytes(form.status, form.headers, form.body)


def _partly(protocol: Any, method: str, form: Form, asked: str) -> None:
    size = len(form.body)
    try:
        part = part_of(asked, size)
    except ValueError:
        _whole(protocol, method, form)
        return
    if part is None:
        outside = [("content-range", f"bytes */{size}"), ("cache-control", "no-store")]
        protocol.response_empty(UNSATISFIABLE, outside)
        return
    said = ("content-range", f"bytes {part.start}-{part.end - 1}/{size}")
    protocol.response_bytes(PARTIAL, [*form.headers, said], form.body[part.start : part.end])
