"""How much a form may hold."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]
Answer = Callable[[HttpRequest], HttpResponse]

#: The body of whatever comes from outside of the newsroom; and one text in it. 1,500 characters of Arabic
#: with all their marks are 6 KB, but one character as readers count them has no largest size.
MOST_FORM_BYTES = 64 * 1024
MOST_TEXT_BYTES = 12 * 1024


def is_too_large(text: str) -> bool:
    """Whether a text has more bytes than one may have; for a text of any size little work."""
    return len(text) > MOST_TEXT_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_TEXT_BYTES


def refused_by(refuse: Answer) -> Callable[[View], View]:
    """A decorator: what is too large for the view is refused in these words (status 413), not in the site's.

    Whatever is too large is refused before a view is asked, and not read: see BodySizeMiddleware.
    """

    def decorate(view: View) -> View:
        # Decorators around it take a function's attributes along (functools.wraps).
        view.refuse_large = refuse  # type: ignore[attr-defined]  # read below
        return view

    return decorate


def refusal_of(view: View) -> Answer | None:
    """How a view refuses what is too large for it; None where the site does."""
    refuse: Answer | None = getattr(view, "refuse_large", None)
    return refuse


def size_of(request: HttpRequest) -> int:
    """The bytes that Django would read as the body, by Django's own reading of what the request says."""
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0
