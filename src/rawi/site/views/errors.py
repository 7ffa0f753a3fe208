"""Pages for what went wrong."""

import logging
import sys

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.defaults import bad_request

from rawi.site.editions import in_its_edition
from rawi.site.not_now import RETRY_SECONDS, NotNow, sent, words
from rawi.site.presenters.frame import frame
from rawi.site.scripts import wants_json, wants_part

logger = logging.getLogger("rawi.site")
#: The longest part of an address that the log repeats.
_LOGGED = 200


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """There is nothing at this address."""
    return render(request, "site/404.html", frame(request), status=404)


def unreadable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What was sent is far too much, which a page says; or no request of this site, which gets a line."""
    if isinstance(exception, (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)):
        return in_its_edition(too_large)(request)
    # Not even the host need be ours: a page of the site cannot be made.
    return bad_request(request, exception)


def too_large(request: HttpRequest) -> HttpResponse:
    """What was sent is more than the form holds."""
    return render(request, "site/413.html", frame(request), status=413)


def failed(request: HttpRequest) -> HttpResponse:
    """Something broke. The template asks nothing of the database, which may be what broke."""
    if isinstance(sys.exception(), OperationalError | InterfaceError | NotNow):
        return resting(request)
    return render(request, "site/500.html", status=500)


def resting(request: HttpRequest) -> HttpResponse:
    """The database is away, or its disk is full: what is published can be read on, nothing can be written.

    A reader who sent something can send it again, and their page's script can say so: see rawi.site.not_now.
    """
    response = _resting(request)
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    response.headers["Cache-Control"] = "private, no-store"
    # One line a request, and not Django's whole traceback.
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django's own mark
    # An address can hold the end of a line, behind which a stranger would write a line of their own.
    logger.error("%r cannot be answered: %s", request.path[:_LOGGED], sys.exception())
    return response


def _resting(request: HttpRequest) -> HttpResponse:
    given = sent(request)
    told = words(is_text=bool(given and given.words))
    if given and wants_json(request):
        return JsonResponse({"fault": told}, status=503)
    if given and wants_part(request):
        return render(request, "site/parts/comment_notice.html", {"words": told}, status=503)
    return render(request, "site/503.html", {"sent": given, "words": told}, status=503)
