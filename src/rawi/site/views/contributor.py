"""The page of a reporter or an agency."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from rawi.articles.models import Contributor
from rawi.site.alternates import feeds
from rawi.site.cards import PER_PAGE, cards, public_articles
from rawi.site.links import sections_by_path
from rawi.site.presenters.frame import frame


@require_safe
def contributor(request: HttpRequest, slug: str) -> HttpResponse:
    """Who it is, and the articles with this name in their byline, newest first."""
    found = get_object_or_404(Contributor.objects.select_related("photo"), slug=slug)
    articles = public_articles().filter(contributions__contributor=found).distinct()
    page = Paginator(articles, PER_PAGE).get_page(request.GET.get("page"))
    context = frame(request)
    context |= {
        "feeds": feeds(found.name, "feed_contributor", slug) + context["feeds"],
        "contributor": found,
        "articles": cards(list(page.object_list), sections_by_path(request)),
        "page_obj": page,
        "page_title": found.name,
        "canonical_url": request.build_absolute_uri(found.get_absolute_url()),
    }
    return render(request, "site/contributor.html", context)
