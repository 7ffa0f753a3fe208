"""What was corrected in an article, and the words that changed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.site.corrections import changes_of
from rawi.site.presenters.frame import frame


@require_safe
def article_changes(request: HttpRequest, pk: int) -> HttpResponse:
    """The notices of a public article with what changed; 404 for any other."""
    article = get_object_or_404(Article, ~closed(), pk=pk, live=True)
    context = {
        "changes": changes_of(article),
        "headline": article.title,
        "way_back": article.get_url(request),
        "page_title": _("What was corrected"),
    }
    return render(request, "site/article_changes.html", frame(request) | context)
