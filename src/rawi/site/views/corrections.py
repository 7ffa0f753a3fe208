"""The log of corrections."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.articles.choices import CorrectionKind
from rawi.articles.queries import public_corrections
from rawi.site.corrections import log_entries
from rawi.site.presenters.frame import frame
from rawi.site.record.steps import Steps, address

PER_PAGE = 30


@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    """Every notice on a public article, the newest first; of one kind where that is asked."""
    kind = request.GET.get("kind", "")
    kind = kind if kind in CorrectionKind.values else ""
    after = request.GET.get("after", "")
    found = public_corrections().filter(**({"kind": kind} if kind else {}))
    if after.isascii() and after.isdecimal() and len(after) <= 18:
        found = found.filter(pk__lt=int(after))
    rows = list(found[: PER_PAGE + 1])
    more = len(rows) > PER_PAGE
    rows = rows[:PER_PAGE]
    context = {
        "entries": log_entries(request, rows),
        "kind": kind,
        "kinds": CorrectionKind.choices,
        "steps": Steps(after=address(request.GET, after=str(rows[-1].pk)) if more else "", newest_first=True),
        "page_title": _("Corrections"),
    }
    return render(request, "site/corrections.html", frame(request) | context)
