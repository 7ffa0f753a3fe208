"""What the database cannot take in now: somebody writes for long, or its disk is full. Reading goes on."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.utils.translation import gettext as _

logger = logging.getLogger("rawi.site")

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
        raise NotNow(_in_form() if is_text else _again()) from fault


def say_when(response: HttpResponse, fault: Exception) -> HttpResponse:
    """The answer to whoever must wait, with Retry-After where the fault knows for how long."""
    if seconds := getattr(fault, "seconds", 0):
        response.headers["Retry-After"] = str(seconds)
    return response


def _in_form() -> str:
    return _(
        "What you wrote could not be taken in just now. It is still in the form: "
        "please send it again in half a minute."
    )


def _again() -> str:
    return _("This could not be taken in just now. Please try again in half a minute.")
