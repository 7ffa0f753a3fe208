"""How every answer leaves: for all alike, with a tag by which a cache asks again."""

import re
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.http.response import HttpResponseBase

from rawi.api.problems import problem

#: What is taken off the site is gone from every cache this many seconds later.
FRESH_SECONDS = 60
CACHED = f"public, max-age={FRESH_SECONDS}"

#: How what stands here can be asked.
METHODS = "GET, HEAD, OPTIONS"

View = Callable[..., HttpResponseBase]


def open_to_all(view: View) -> View:
    """The view for who reads, scripts of other sites' pages too; a problem where the method is another.

    Only for what is public and looks at nobody's cookie or token: with "*" browsers send and take none, and
    the answer is the same for every origin, so that caches may keep it.
    Source: https://fetch.spec.whatwg.org/#http-cors-protocol
    """

    @wraps(view)
    def serve(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponseBase:
        if request.method in ("GET", "HEAD"):
            answer = view(request, *arguments, **options)
        else:
            answer = _asked_before() if request.method == "OPTIONS" else problem(request, 405)
            answer.headers["Allow"] = METHODS
        answer.headers["Access-Control-Allow-Origin"] = "*"
        answer.headers["Access-Control-Expose-Headers"] = "ETag, Link, Retry-After"
        return answer

    return serve


def _asked_before() -> HttpResponse:
    """What a browser asks before a script's question that has more than the usual headers (a preflight)."""
    answer = HttpResponse()
    answer.headers["Access-Control-Allow-Methods"] = METHODS
    answer.headers["Access-Control-Allow-Headers"] = "If-None-Match, If-Modified-Since"
    answer.headers["Access-Control-Max-Age"] = "86400"
    return answer


def served(view: View) -> View:
    """The view, open to all, with a strong ETag and 304 for who has it already."""

    @open_to_all
    @wraps(view)
    def serve(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponseBase:
        # The headers do not depend on whether a body is wanted.
        method, request.method = request.method, "GET"
        answer = view(request, *arguments, **options)
        request.method = method
        return _tagged(request, answer) if isinstance(answer, HttpResponse) else answer

    return serve


def _tagged(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    if answer.status_code != 200:
        return answer
    answer.headers.setdefault("Cache-Control", CACHED)
    tag = f'"{sha256(answer.content).hexdigest()[:32]}"'
    answer.headers["ETag"] = tag
    if not _knows(request.headers.get("If-None-Match", ""), tag):
        return answer
    unchanged = HttpResponseNotModified()
    for name in ("ETag", "Cache-Control", "Vary", "Content-Language"):
        if name in answer.headers:
            unchanged.headers[name] = answer.headers[name]
    return unchanged


def _knows(given: str, tag: str) -> bool:
    """RFC 9110, If-None-Match: compared weakly, since compression on the way weakens a tag."""
    return given.strip() == "*" or tag in re.findall(r'"[^"]*"', given[:4000])


def as_json(request: HttpRequest, text: str, content_type: str = "application/json") -> HttpResponse:
    """JSON as it stands."""
    return HttpResponse(text, content_type=content_type)
