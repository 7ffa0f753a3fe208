"""The timeline of the whole record."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.site.presenters.frame import frame
from rawi.site.record.kinds import kind_options, kinds_asked
from rawi.site.record.steps import slice_asked
from rawi.site.record.time import legend
from rawi.site.record.timeline import years

ROWS = 40


@require_safe
def record_timeline(request: HttpRequest) -> HttpResponse:
    """Everything in the order of time, the newest first."""
    kinds = kinds_asked(request)
    page, steps = slice_asked(request, queries.timeline_sources(kinds=kinds), rows=ROWS)
    context = {
        "years": years(queries.entries_of(page)),
        "steps": steps,
        "kinds": kind_options(kinds),
        "shapes": legend(),
        "page_title": _("Timeline of the record"),
    }
    return render(request, "site/record_timeline.html", frame(request) | context)
