"""Pages for what went wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from rawi.site.presenters.frame import frame


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """There is nothing at this address."""
    return render(request, "site/404.html", frame(request), status=404)


def failed(request: HttpRequest) -> HttpResponse:
    """Something broke. The template asks nothing of the database, which may be what broke."""
    return render(request, "site/500.html", status=500)
