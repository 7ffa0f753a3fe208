"""Lists of public articles, the newest first, each found by one index however long it is.

A list is found in two steps: some keys more than are asked for, in the table whose index fits; then what is
public among them. Contributions and dossiers are walked in the order in which articles came to them.
"""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from wagtail.models import Page

from rawi.articles.models import Article, ArticleContributor, Contributor
from rawi.articles.queries import closed
from rawi.record.models import Dossier

#: So many rows are looked at for each article that is asked for: drafts and closed articles are among them.
SPARE = 4


def public_articles() -> QuerySet[Article]:
    """The articles that everybody may read."""
    return Article.objects.filter(~closed(), live=True)


def newest_below(place: Page, limit: int) -> list[int]:
    """The keys of the newest public articles below a section or a front page."""
    kind = ContentType.objects.get_for_model(Article)
    pages = Page.objects.filter(~closed(), live=True, content_type=kind, path__startswith=place.path)
    # The whole table's order by time is an index; the way there must not lead through the tree's.
    return list(pages.order_by("-first_published_at").values_list("pk", flat=True)[:limit])


def newest_by(contributor: Contributor, limit: int) -> list[int]:
    """The keys of the newest public articles with a contributor in their byline."""
    rows = ArticleContributor.objects.filter(contributor=contributor).order_by("-pk")
    return _public(rows.values_list("article_id", flat=True)[: limit * SPARE], limit)


def newest_in(dossier: Dossier, limit: int) -> list[int]:
    """The keys of the newest public articles of a dossier."""
    rows = Dossier.articles.through.objects.filter(dossier=dossier).order_by("-pk")
    return _public(rows.values_list("article_id", flat=True)[: limit * SPARE], limit)


def _public(keys: Iterable[int], limit: int) -> list[int]:
    found = public_articles().filter(pk__in=list(keys)).order_by("-first_published_at", "-pk")
    return list(found.values_list("pk", flat=True)[:limit])
