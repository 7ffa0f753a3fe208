"""The page of a reporter or an agency."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from rawi.articles.models import ArticleContributor, Contributor
from rawi.articles.queries import by, public_contributors
from rawi.base.own_address import whole
from rawi.site.alternates import feeds
from rawi.site.cards import articles_in_order, cards, public_articles
from rawi.site.links import sections_by_path
from rawi.site.newest import stretch_asked
from rawi.site.presenters.frame import frame

#: More articles of one contributor are not counted.
COUNTED = 1000


@require_safe
def contributor(request: HttpRequest, slug: str) -> HttpResponse:
    """Who it is, and the articles with this name in the byline, newest first; 404 while none is public."""
    found = get_object_or_404(public_contributors().select_related("photo"), slug=slug)
    keys, steps = stretch_asked(request, by(found))
    written = _written(found)
    context = frame(request)
    context |= {
        "feeds": feeds(found.name, "feed_contributor", slug) + context["feeds"],
        "contributor": found,
        "articles": cards(articles_in_order(keys), sections_by_path(request)),
        "written": min(written, COUNTED),
        "wrote_more": written > COUNTED,
        "steps": steps,
        "page_title": found.name,
        "canonical_url": whole(request, found.get_absolute_url()),
    }
    return render(request, "site/contributor.html", context)


def _written(contributor: Contributor) -> int:
    """How many articles there are, counted no further than one beyond the most."""
    own = ArticleContributor.objects.filter(contributor=contributor, stands_at__isnull=False)
    newest = own.order_by("-stands_at", "-article").values("article")[: COUNTED + 1]
    return public_articles().filter(pk__in=newest).count()
