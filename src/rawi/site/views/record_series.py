"""The page of a series of figures."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.record.structured import document, list_thing
from rawi.site.presenters.frame import frame
from rawi.site.record.series import series_facts


@require_safe
def record_series(request: HttpRequest, slug: str) -> HttpResponse:
    """How a number moved: a chart, and a table that says the same and more."""
    series = get_object_or_404(queries.public_series(), slug=slug)
    items = queries.points_of(series)
    if not items:
        raise Http404
    context = frame(request)
    context |= {
        "series": series_facts(series, items, context["site"]),
        "page_title": series.title,
        "description": series.description,
        "structured": document(list_thing(series.title, items, request)),
    }
    return render(request, "site/record_series.html", context)
