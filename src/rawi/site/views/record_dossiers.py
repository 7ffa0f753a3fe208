"""The list of dossiers."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.site.presenters.frame import frame

PER_PAGE = 50


@require_safe
def record_dossiers(request: HttpRequest) -> HttpResponse:
    """Every dossier that is open; an editor makes each by hand, so there are few."""
    page = Paginator(queries.open_dossiers().order_by("title", "pk"), PER_PAGE).get_page(
        request.GET.get("page")
    )
    context = {"dossiers": page.object_list, "page_obj": page, "page_title": _("Dossiers")}
    return render(request, "site/record_dossiers.html", frame(request) | context)
