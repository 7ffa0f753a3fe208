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

View = Callable[..., HttpResponseBase]


def served(view: View) -> View:
    """The view with a strong ETag, 304 for who has it already, and a problem where its method is wrong."""

    @wraps(view)
    def serve(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponseBase:
        if request.method not in ("GET", "HEAD"):
            refused = problem(request, 405)
            refused.headers["Allow"] = "GET, HEAD"
            return refused
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
