"""How much a form may hold."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]


def at_most(size_bytes: int, refuse: Callable[[HttpRequest], HttpResponse]) -> Callable[[View], View]:
    """A decorator: a request whose body is larger is answered by refuse (status 413) and not read.

    The size is what the request says. A body without a size is none to Django, however much is sent.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return refuse(request) if _size(request) > size_bytes else view(request, *args, **kwargs)

        return checked

    return decorate


def _size(request: HttpRequest) -> int:
    said = request.META.get("CONTENT_LENGTH") or "0"
    return int(said) if said.isascii() and said.isdigit() else 0
