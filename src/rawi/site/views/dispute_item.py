"""Say that an item of the record is wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record import queries
from rawi.record.saying import said, saying_of
from rawi.site.not_now import keeps
from rawi.site.views.dispute import answer


@keeps("text", "name")
@require_http_methods(["GET", "HEAD", "POST"])
def dispute_item(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for a public item; 404 for any other."""
    item = get_object_or_404(queries.public().select_related("article"), pk=pk)
    context = {
        "page_title": _("Dispute or correct this"),
        "quoted": said(saying_of(item), item.words),
        "way_back": item.get_absolute_url(),
    }
    return answer(request, item.article, item, context)
