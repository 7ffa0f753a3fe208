"""The whole timeline of a dossier."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.site.presenters.frame import frame
from rawi.site.record.kinds import kind_options, kinds_asked
from rawi.site.record.steps import slice_asked
from rawi.site.record.time import legend
from rawi.site.record.timeline import years

ROWS = 40


@require_safe
def record_dossier_timeline(request: HttpRequest, slug: str) -> HttpResponse:
    """The story from its beginning."""
    dossier = get_object_or_404(queries.open_dossiers(), slug=slug)
    kinds = kinds_asked(request)
    sources = queries.timeline_sources(dossier, kinds)
    page, steps = slice_asked(request, sources, rows=ROWS, newest_first=False)
    context = {
        "dossier": dossier,
        "years": years(queries.entries_of(page)),
        "steps": steps,
        "kinds": kind_options(kinds),
        "shapes": legend(),
        "page_title": dossier.title,
    }
    return render(request, "site/record_timeline.html", frame(request) | context)
