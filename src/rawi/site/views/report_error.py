"""Say that a sentence of an article is wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.site.not_now import keeps
from rawi.site.views.dispute import answer


@keeps("sentence", "text", "name")
@require_http_methods(["GET", "HEAD", "POST"])
def report_error(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for a public article; 404 for any other."""
    article = get_object_or_404(Article, ~closed(), pk=pk, live=True)
    context = {
        "page_title": _("Report an error"),
        "headline": article.title,
        "way_back": article.get_url(request),
    }
    return answer(request, article, None, context)
