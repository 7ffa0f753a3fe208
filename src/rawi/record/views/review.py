"""The page on which one article's items are reviewed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.record.queries import desk
from rawi.record.review.page import blocks_of, lost_of
from rawi.record.rules import BULK_ACCEPT
from rawi.record.views.answers import for_reviewers, page_of, progress_of


@for_reviewers
@require_safe
def record_review(request: HttpRequest, pk: int) -> HttpResponse:
    """The newest version's text with its items."""
    article = get_object_or_404(Article, pk=pk)
    version = desk.newest_version(article)
    if version is None:
        raise Http404
    waiting = sum(desk.waiting_by_kind([article]).get(article.pk, {}).values())
    context = {
        **page_of(request, version),
        **progress_of(article, waiting),
        "blocks": blocks_of(article, version, user=request.user),
        "lost": lost_of(article, version, user=request.user),
        "next_article": desk.next_waiting(article),
        "may_accept_all": request.user.has_perm(BULK_ACCEPT),
    }
    return render(request, "record/desk/review.html", context)
