"""The authority file: who and what the record speaks of."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.record.choices import NameType
from rawi.site.presenters.frame import frame
from rawi.site.record.names import TYPE_TITLES
from rawi.site.record.steps import Steps, address

PER_PAGE = 60


@require_safe
def record_names(request: HttpRequest) -> HttpResponse:
    """Names by their letters, of one type or of all, or those that a spelling may mean."""
    type_ = request.GET.get("type", "")
    type_ = type_ if type_ in NameType.values else ""
    words = request.GET.get("name", "").replace("\x00", "").strip()[:255]
    after = request.GET.get("after", "")
    start = int(after) if after.isascii() and after.isdecimal() and len(after) <= 18 else None
    names, more = (
        (queries.names_called(words), False) if words else queries.names_from(start, type_, PER_PAGE)
    )
    context = {
        "names": names,
        "words": words,
        "type": type_,
        "types": list(TYPE_TITLES.items()),
        "steps": Steps(after=address(request.GET, after=str(names[-1].pk)) if more else ""),
        "page_title": _("Names in the record"),
    }
    return render(request, "site/record_names.html", frame(request) | context)
