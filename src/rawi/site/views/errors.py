"""Pages for what went wrong."""

import logging
import sys

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.defaults import bad_request

from rawi.site.kept import kept_words
from rawi.site.not_now import RETRY_SECONDS
from rawi.site.presenters.frame import frame

logger = logging.getLogger("rawi.site")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """There is nothing at this address."""
    return render(request, "site/404.html", frame(request), status=404)


def unreadable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What was sent is far too much, which a page says; or no request of this site, which gets a line."""
    if isinstance(exception, (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)):
        return render(request, "site/413.html", frame(request), status=413)
    # Not even the host need be ours: a page of the site cannot be made.
    return bad_request(request, exception)


def failed(request: HttpRequest) -> HttpResponse:
    """Something broke. The template asks nothing of the database, which may be what broke."""
    if isinstance(sys.exception(), OperationalError | InterfaceError):
        return resting(request)
    return render(request, "site/500.html", status=500)


def resting(request: HttpRequest) -> HttpResponse:
    """The database is away, or its disk is full: what is published can be read on, nothing can be written.

    A reader who sent something gets their words back: see rawi.site.kept.
    """
    response = render(request, "site/503.html", {"kept": kept_words(request)}, status=503)
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    response.headers["Cache-Control"] = "private, no-store"
    # One line a request, and not Django's whole traceback.
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django's own mark
    logger.error("%s cannot be answered: %s", request.path, sys.exception())
    return response
