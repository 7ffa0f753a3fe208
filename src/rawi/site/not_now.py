"""What the database cannot take in now: somebody writes for long, its disk is full, or it is away.

Reading goes on. Whoever sent something is told to send it again, and has their words: in the form that the
view shows (`taking_in`), or, where no view can show anything any more, in one made of what came (`keeps`).
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

logger = logging.getLogger("rawi.site")
View = Callable[..., HttpResponse]

RETRY_SECONDS = 30


class NotNow(Exception):
    """Nothing was kept; the same may be taken in later. Its text says so in the reader's language."""

    seconds = RETRY_SECONDS


@contextmanager
def taking_in(*, is_text: bool = True) -> Iterator[None]:
    """Have a failing database end the block as NotNow. is_text: there are words that the form gives back."""
    try:
        yield
    except (OperationalError, InterfaceError) as fault:
        logger.error("what a reader sent cannot be taken in: %s", fault)
        raise NotNow(words(is_text=is_text)) from fault


def keeps(*fields: str) -> Callable[[View], View]:
    """Have what was sent to a view sent again by the page that says that the database is away.

    For every view that takes something in: `@keeps("text")`, below or above other decorators. The fields that
    it names are shown, the others go along unseen; name none that nobody may read over a shoulder.
    """

    def decorated(view: View) -> View:
        # Decorators around it take a function's attributes along (functools.wraps).
        view.kept_fields = fields  # type: ignore[attr-defined]  # read below
        return view

    return decorated


@dataclass(frozen=True, slots=True)
class Sent:
    """What a reader sent: the words that they are shown, and the rest, as fields of a form."""

    words: tuple[tuple[str, str], ...]
    rest: tuple[tuple[str, str], ...]


def sent(request: HttpRequest) -> Sent | None:
    """What a reader sent to a view that keeps it; None where nothing was sent, and of any other view."""
    view = request.resolver_match.func if request.resolver_match else None
    shown: tuple[str, ...] | None = getattr(view, "kept_fields", None)
    if request.method != "POST" or shown is None:
        return None
    fields = [(name, str(value)) for name, values in request.POST.lists() for value in values]
    written = tuple(field for field in fields if field[0] in shown and field[1].strip())
    return Sent(written, tuple(field for field in fields if field not in written))


def say_when(response: HttpResponse, fault: Exception) -> HttpResponse:
    """The answer to whoever must wait, with Retry-After where the fault knows for how long."""
    if seconds := getattr(fault, "seconds", 0):
        response.headers["Retry-After"] = str(seconds)
    return response


def words(*, is_text: bool) -> str:
    """What a reader is told, the same everywhere; is_text: they wrote something, which stands there still."""
    if is_text:
        return _(
            "What you wrote could not be taken in just now. It is still in the form: "
            "please send it again in half a minute."
        )
    return _("This could not be taken in just now. Please try again in half a minute.")
