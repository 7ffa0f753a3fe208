"""Pages for what went wrong."""

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from rawi.site.presenters.frame import frame


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """There is nothing at this address."""
    return render(request, "site/404.html", frame(request), status=404)


def unreadable(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """What was sent is not as it must be, or far too much; none of it was taken in."""
    is_too_large = isinstance(exception, (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent))
    status = 413 if is_too_large else 400
    return render(request, "site/400.html", frame(request) | {"code": status}, status=status)


def failed(request: HttpRequest) -> HttpResponse:
    """Something broke. The template asks nothing of the database, which may be what broke."""
    return render(request, "site/500.html", status=500)
