"""The short address of an article, which never changes."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.site.presenters.frame import frame


@require_safe
def short_link(request: HttpRequest, pk: int) -> HttpResponse:
    """Lead to the article: 404 for one that never was public, 410 for one that was and is no more."""
    article = get_object_or_404(Article, ~closed(), pk=pk, first_published_at__isnull=False)
    if not article.live:
        return render(request, "site/410.html", frame(request), status=410)
    return redirect(article.get_url(request))
