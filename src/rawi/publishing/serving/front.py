"""What readers get from released pages; all else is for the application."""

from collections.abc import Mapping
from dataclasses import dataclass

from rawi.publishing.serving.answer import Answer, length
from rawi.publishing.serving.asking import codings_of, is_known, part_of, still_holds
from rawi.publishing.serving.hosts import Hosts
from rawi.publishing.serving.stored import UNCODED, Form

Asked = Mapping[bytes, bytes]
OK, PARTIAL, UNSATISFIABLE = 200, 206, 416
GET, HEAD = b"GET", b"HEAD"


@dataclass(frozen=True, slots=True)
class Doors:
    """Who is let through to the application even where a page is released.

    session is the cookie of people who are signed in: they see at once what they do. proxied_scheme is the
    scheme that a proxy must say the reader came by; "" asks nothing.
    """

    session: str
    proxied_scheme: str = ""


class Front:
    """The released pages of all editions, as readers may have them."""

    def __init__(self, hosts: Hosts, doors: Doors) -> None:
        self._pages_of = hosts.pages_of
        self._session = f"{doors.session}=".encode()
        self._scheme = doors.proxied_scheme.encode()

    def answer(self, method: bytes, path: str, asked: Asked) -> Answer | None:
        """What a reader gets at a path without a query; None where the application is to answer.

        asked has a request's headers in small letters, those that came twice as one.
        """
        if method not in (GET, HEAD):
            return None
        pages = self._pages_of(asked.get(b"host", b""))
        entry = pages and pages.find(path)
        if not entry or self._session in asked.get(b"cookie", b""):
            return None
        if self._scheme and asked.get(b"x-forwarded-proto") != self._scheme:
            return None
        return _of(entry.forms, method, asked)


def _of(forms: Mapping[str, Form], method: bytes, asked: Asked) -> Answer:
    form = forms[UNCODED]
    if form.whole.status != OK:
        return _whole(form, method)
    wanted = asked.get(b"range")
    if wanted is None:
        accepted = asked.get(b"accept-encoding")
        if accepted is not None:
            form = next((forms[one] for one in codings_of(accepted) if one in forms), form)
    none_match, since = asked.get(b"if-none-match"), asked.get(b"if-modified-since")
    if (none_match or since) and is_known(none_match, since, form.etag, form.modified):
        return form.again
    if wanted is not None and method == GET and still_holds(asked.get(b"if-range"), form.etag, form.modified):
        return _part(form, wanted)
    return _whole(form, method)


def _whole(form: Form, method: bytes) -> Answer:
    return Answer(form.whole.status, form.whole.headers) if method == HEAD else form.whole


def _part(form: Form, wanted: bytes) -> Answer:
    body = form.whole.body
    size = len(body)
    try:
        part = part_of(wanted, size)
    except ValueError:
        return form.whole
    if part is None:
        outside = [(b"content-range", b"bytes */%d" % size), (b"cache-control", b"no-store"), length(0)]
        return Answer(UNSATISFIABLE, outside)
    said = (b"content-range", b"bytes %d-%d/%d" % (part.start, part.end - 1, size))
    return Answer(PARTIAL, [*form.headers, said, length(part.end - part.start)], body[part.start : part.end])
