"""What a reader wrote is given back to them where it cannot be taken in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]
#: A request whose words could not even be read has none.
_NAME = "_kept_fields"


def keeps(*fields: str) -> Callable[[View], View]:
    """Have the view's page of a database that is away show what the reader wrote in these fields.

    For every view that takes readers' text: `@keeps("text")`. Name no field that nobody may read over a
    shoulder.
    """

    def decorated(view: View) -> View:
        @wraps(view)
        def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            setattr(request, _NAME, fields)
            return view(request, *args, **kwargs)

        return wrapped

    return decorated


def kept_words(request: HttpRequest) -> list[str]:
    """What the reader wrote in the fields that the view keeps, as they wrote it."""
    given = (request.POST.get(field, "") for field in getattr(request, _NAME, ()))
    return [words for words in given if words.strip()]
