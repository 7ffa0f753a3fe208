"""What search does when an article or an item comes into readers' sight, changes there, or leaves it.

All of it happens in the transaction of the act: what is published is found, what is taken off is not.
"""

from collections.abc import Iterable
from itertools import batched
from typing import Any

from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from rawi.articles.models import Article
from rawi.articles.queries import closed_by
from rawi.record.models import Item
from rawi.record.signals import items_settled
from rawi.search.actions.index_articles import drop_articles, index_articles
from rawi.search.actions.index_items import drop_items, index_items

_BATCH = 200


@receiver(page_published, sender=Article, dispatch_uid="search.index_article")
def index_article(instance: Article, **kwargs: Any) -> None:
    """A published article is found by its new words."""
    index_articles([instance.pk])


# Wagtail takes a page off before deleting it, without saving that: its row still says live.
@receiver(page_unpublished, sender=Article, dispatch_uid="search.drop_article")
@receiver(pre_delete, sender=Article, dispatch_uid="search.forget_article")
def drop_article(instance: Article, **kwargs: Any) -> None:
    """One that is taken off or deleted is not."""
    drop_articles([instance.pk])


@receiver(post_page_move, dispatch_uid="search.index_moved")
def index_moved(instance: Page, **kwargs: Any) -> None:
    """What moves has other sections, and may have come below a closed one."""
    _index_below(instance.path)


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="search.index_restricted")
def index_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    """What is closed is not found, and what is opened is."""
    _index_articles(_keys(closed_by(instance)))


@receiver(items_settled, sender=Item, dispatch_uid="search.index_settled")
def index_settled(shown: list[int], hidden: list[int], **kwargs: Any) -> None:
    """Items are found while they are public; their articles by who speaks in them."""
    if hidden:
        drop_items(hidden)
    if shown:
        index_items(shown)
    articles = Item.objects.filter(pk__in=[*shown, *hidden], article__live=True)
    _index_articles(articles.values_list("article", flat=True).distinct().order_by("article"))


def _index_below(path: str) -> None:
    _index_articles(_keys(Q(path__startswith=path)))


def _keys(which: Q) -> Iterable[int]:
    return Article.objects.filter(which).order_by("pk").values_list("pk", flat=True)


def _index_articles(keys: Iterable[int]) -> None:
    for batch in batched(keys, _BATCH):
        index_articles(batch)
