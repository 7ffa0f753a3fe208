"""Dossiers that readers may open, and what belongs to one."""

from collections.abc import Collection

from django.db.models import QuerySet

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.record.choices import PUBLIC_STATES, Visibility
from rawi.record.models import Dossier, Item, Name, Series
from rawi.record.queries.public import public_names


def open_dossiers() -> QuerySet[Dossier]:
    """The dossiers that are open to readers."""
    return Dossier.objects.filter(is_live=True)


def items_in(dossier: Dossier, kinds: Collection[str]) -> QuerySet[Item]:
    """The public items of those kinds of a dossier's articles, less what an editor left out.

    What makes an item public is asked one by one here, and its flag is not: SQLite would take the flag's
    index and look through all that is public, instead of through the dossier's articles.
    """
    articles = Dossier.articles.through.objects.filter(dossier=dossier).values("article")
    open_ones = Article.objects.filter(~closed(), pk__in=articles, live=True).values("pk")
    left_out = Dossier.left_out.through.objects.filter(dossier=dossier).values("item")
    found = Item.objects.filter(article__in=open_ones, review_state__in=PUBLIC_STATES, kind__in=kinds)
    return found.filter(visibility=Visibility.PUBLIC).exclude(pk__in=left_out)


def articles_in(dossier: Dossier) -> QuerySet[Article]:
    """The dossier's articles that everybody may read, the latest first."""
    articles = Article.objects.filter(~closed(), pk__in=dossier.articles.values("pk"), live=True)
    return articles.order_by("-reference_day", "-first_published_at", "-pk")


def names_in(dossier: Dossier) -> QuerySet[Name]:
    """The names that a dossier is about, as far as readers may see them."""
    return public_names().filter(pk__in=dossier.names.values("pk")).order_by("type", "name", "pk")


def series_in(dossier: Dossier) -> QuerySet[Series]:
    """The dossier's series of figures."""
    return dossier.series.order_by("title")


def dossiers_of_name(name: Name) -> QuerySet[Dossier]:
    """The open dossiers about a name."""
    return open_dossiers().filter(names=name).order_by("title")


def dossiers_of_article(article: int) -> QuerySet[Dossier]:
    """The open dossiers that an article belongs to."""
    return open_dossiers().filter(articles=article).order_by("title")
