"""Numbers in addresses: those alone that a database can hold."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls.converters import IntConverter

#: The largest key that the databases hold.
MOST_KEY = 2**63 - 1
_DIGITS = len(str(MOST_KEY))


class KeyConverter(IntConverter):
    """What `int` takes; a number above the largest key gets 404.

    SQLite's driver raises OverflowError for one, wherever it is looked up. Were it no match, a slash would be
    added and the reader sent on before they are told.
    """

    def to_python(self, value: str) -> int:
        """The number. Raises Http404 above the largest key."""
        number = int(value) if len(value.lstrip("0")) <= _DIGITS else MOST_KEY + 1
        if number > MOST_KEY:
            raise Http404(f"no key has {len(value)} digits")
        return number


class KeysMiddleware:
    """The same for addresses that are Wagtail's: their own converters take every number."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of whatever comes next."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, _view: Any, _args: Any, given: dict[str, Any]) -> None:
        """Raises Http404."""
        is_admin = request.path.startswith("/admin/")
        if any(_is_beyond(value, of_digits=is_admin) for value in given.values()):
            raise Http404("no key is as large")


def _is_beyond(value: Any, *, of_digits: bool) -> bool:
    """of_digits: some of the admin's keys are words of digits; elsewhere those are slugs."""
    if isinstance(value, str):
        digits = value.lstrip("0") if of_digits and value.isascii() and value.isdigit() else ""
        return bool(digits) and (len(digits) > _DIGITS or int(digits) > MOST_KEY)
    return isinstance(value, int) and value > MOST_KEY
