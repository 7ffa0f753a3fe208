"""The news sitemap: the articles of the last two days."""

from datetime import timedelta

from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

from rawi.api.edition import Edition
from rawi.api.sitemaps.written import NewsPlace
from rawi.articles.dating import published_at
from rawi.articles.models import Article
from rawi.articles.queries import closed, retracted

#: Both are Google's: what is older or more is refused.
AGE = timedelta(hours=48)
MOST = 1000
#: So many pages are looked at for each: those of other editions and closed ones are among them.
SPARE = 4


def news_places(edition: Edition, request: HttpRequest) -> list[NewsPlace]:
    """The newest first. An old page that came in today is no news, nor is what was retracted."""
    if edition.front is None:
        return []
    since = timezone.now() - AGE
    # Their keys first, by the index of their time alone: asked together, the tree's would be taken.
    last = Page.objects.filter(first_published_at__gte=since).order_by("-first_published_at")
    keys = list(last.values_list("pk", flat=True)[: MOST * SPARE])
    public = Article.objects.filter(~closed(), pk__in=keys, live=True, path__startswith=edition.front.path)
    recent = public.filter(~retracted())
    found = recent.select_related("locale").defer("body").order_by("-first_published_at")[:MOST]
    return [_place(article, edition, request) for article in found if published_at(article) >= since]


def _place(article: Article, edition: Edition, request: HttpRequest) -> NewsPlace:
    return NewsPlace(
        url=edition.facts.absolute(article.get_url(request) or article.short_path),
        title=article.title,
        language=article.locale.language_code,
        published_at=timezone.localtime(published_at(article)),
    )
