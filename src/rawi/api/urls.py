"""Addresses for machines."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path, re_path

from rawi.api.answers import served
from rawi.api.problems import not_found
from rawi.api.v1 import api


def _operations() -> tuple:
    """The API's own addresses, each answering as all do."""
    patterns, app, namespace = api.urls
    kept = [pattern for pattern in patterns if pattern.name != "api-root"]
    for pattern in kept:
        pattern.callback = served(pattern.callback)
    return kept, app, namespace


@served
def nothing(request: HttpRequest, rest: str) -> HttpResponse:
    """No operation has this address."""
    return not_found(request)


urlpatterns = [
    path("api/v1/", include(_operations()[:2], namespace="api")),
    re_path(r"^api/(?P<rest>.*)$", nothing, name="api_nothing"),
]
