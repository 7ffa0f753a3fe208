"""How much a form may hold."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]

#: The body of a form into which readers write; and one text in it. 1,500 characters of Arabic with all their
#: marks are 6 KB, but one character as readers count them has no largest size.
MOST_FORM_BYTES = 64 * 1024
MOST_TEXT_BYTES = 12 * 1024


def is_too_large(text: str) -> bool:
    """Whether a text has more bytes than one may have; for a text of any size little work."""
    return len(text) > MOST_TEXT_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_TEXT_BYTES


def at_most(size_bytes: int, refuse: Callable[[HttpRequest], HttpResponse]) -> Callable[[View], View]:
    """A decorator: a request whose body is larger is answered by refuse (status 413) and not read.

    The size is what the request says. A body without a size is none to Django, however much is sent.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return refuse(request) if size_of(request) > size_bytes else view(request, *args, **kwargs)

        return checked

    return decorate


def size_of(request: HttpRequest) -> int:
    """The bytes that Django would read as the body, by Django's own reading of what the request says."""
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0
