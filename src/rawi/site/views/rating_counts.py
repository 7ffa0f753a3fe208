"""An article's counts alone: the same for everybody, so that they can be a file beside the page."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.site.presenters.frame import frame
from rawi.site.presenters.rating import rating_facts

#: Behind a cache, a crowd that opens one article asks the application once in so many seconds.
FRESH_SECONDS = 1


@require_safe
def rating_counts(request: HttpRequest, pk: int) -> HttpResponse:
    """{"yes": "12", "no": "3", "words": "…", "is_open": true}; 404 where readers are not asked."""
    article = get_object_or_404(Article, ~closed(), pk=pk, live=True)
    facts = rating_facts(article, frame(request)["site"])
    response = JsonResponse(facts.counts() if facts else {}, status=200 if facts else 404)
    response.headers["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    return response
