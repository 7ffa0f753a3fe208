"""What a reader wrote is given back to them where it cannot be taken in."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]


def keeps(*fields: str) -> Callable[[View], View]:
    """Have the page that says that the database is away show what the reader wrote in these fields of a view.

    For every view that takes readers' text: `@keeps("text")`, below or above other decorators. Name no field
    that nobody may read over a shoulder.
    """

    def decorated(view: View) -> View:
        # Decorators around it take a function's attributes along (functools.wraps).
        view.kept_fields = fields  # type: ignore[attr-defined]  # read below
        return view

    return decorated


def kept_words(request: HttpRequest) -> list[str]:
    """What the reader wrote in the fields that the view keeps, as they wrote it."""
    view = request.resolver_match.func if request.resolver_match else None
    given = (request.POST.get(field, "") for field in getattr(view, "kept_fields", ()))
    return [words for words in given if words.strip()]
