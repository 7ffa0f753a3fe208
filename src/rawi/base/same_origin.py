"""Forms on pages that are served as files: no token fits into them, so the browser's own word is taken."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.csrf import csrf_failure
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponse]
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


def from_own_pages(view: View) -> View:
    """Let a view's unsafe methods be used from the site's own pages alone, without Django's token.

    A page that is served as a file is the same for everybody, so it can carry no token. Every browser says
    with a form where it comes from: Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/) or, before 2020
    (Safari: 2023) and without https, Origin. Who says neither is refused like who comes from elsewhere.
    """

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method in SAFE or is_from_own_pages(request):
            return view(request, *args, **kwargs)
        return csrf_failure(request, reason="not sent from a page of this site")

    return csrf_exempt(checked)


def is_from_own_pages(request: HttpRequest) -> bool:
    """True where the browser says that the request was made by a page of this site.

    Django's own tests switch the check off as they do Django's.
    """
    if getattr(request, "_dont_enforce_csrf_checks", False):
        return True
    origin = request.headers.get("Origin", "")
    if origin:
        return origin in _own_origins(request)
    return request.headers.get("Sec-Fetch-Site", "") == "same-origin"


def _own_origins(request: HttpRequest) -> set[str]:
    scheme = "https" if request.is_secure() else "http"
    trusted = {origin for origin in settings.CSRF_TRUSTED_ORIGINS if urlsplit(origin).netloc}
    return {f"{scheme}://{request.get_host()}", *trusted}
