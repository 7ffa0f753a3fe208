"""The list of series of figures."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.site.presenters.frame import frame

PER_PAGE = 50


@require_safe
def record_figures(request: HttpRequest) -> HttpResponse:
    """Every series that has a public figure; an editor makes each by hand, so there are few."""
    page = Paginator(queries.public_series(), PER_PAGE).get_page(request.GET.get("page"))
    context = {"series": page.object_list, "page_obj": page, "page_title": _("How numbers moved")}
    return render(request, "site/record_figures.html", frame(request) | context)
