"""Bring articles in the index into line with what readers may see."""

from collections.abc import Collection

from django.db import transaction

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.search.actions.keep import keep
from rawi.search.contents import contents_of_articles
from rawi.search.index import Shelf


@transaction.atomic
def index_articles(keys: Collection[int]) -> int:
    """Write the public ones among the articles with these keys and take out the others.

    Returns how many were written anew. The articles' rows are the lock: of two acts at once the later one
    has the last word.
    """
    list(Article.objects.select_for_update(of=("self",)).filter(pk__in=keys).order_by("pk").values_list("pk"))
    public = Article.objects.live().exclude(closed("path")).filter(pk__in=keys, alias_of=None)
    articles = list(public.prefetch_related("contributions__contributor").order_by("pk"))
    return keep(Shelf.ARTICLES, keys, contents_of_articles(articles))


def drop_articles(keys: Collection[int]) -> None:
    """Take articles out, whatever their rows still say: they are about to go."""
    keep(Shelf.ARTICLES, keys, [])
