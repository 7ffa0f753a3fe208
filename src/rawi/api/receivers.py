"""What happens to articles and record items is written down for those who are told."""

from itertools import batched
from typing import Any

from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from rawi.api.actions.announce import (
    announce,
    announce_articles,
    announce_items,
    announce_shown_items,
    last_of,
)
from rawi.api.articles.lists import public_articles
from rawi.api.choices import Happening
from rawi.articles.models import Article, Correction
from rawi.articles.queries import closed_by
from rawi.articles.signals import correction_given
from rawi.record.models import StatusChange
from rawi.record.signals import items_settled

BATCH = 500


@receiver(page_published, sender=Article, dispatch_uid="api.published")
def article_published(instance: Article, **kwargs: Any) -> None:
    """An article was published, for the first time or anew."""
    announce_articles([instance.pk])


# Wagtail takes a page off before deleting it, without saving that: its row still says live.
@receiver(page_unpublished, sender=Article, dispatch_uid="api.unpublished")
@receiver(pre_delete, sender=Article, dispatch_uid="api.deleted")
def article_withdrawn(instance: Article, **kwargs: Any) -> None:
    """An article was taken off, or goes for good."""
    announce_articles([instance.pk], are_gone=True)


@receiver(correction_given, sender=Article, dispatch_uid="api.corrected")
def article_corrected(correction: Correction, **kwargs: Any) -> None:
    """A notice was given on an article; on one that nobody may read, nobody is told."""
    if public_articles().filter(pk=correction.article_id).exists():
        announce(Happening.ARTICLE_CORRECTED, correction.article_id)


@receiver(post_page_move, dispatch_uid="api.moved")
def page_moved(instance: Page, **kwargs: Any) -> None:
    """What moves below a closed section is withdrawn; what leaves one is published."""
    _look_again(Q(path__startswith=instance.path))


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="api.restricted")
def page_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    """So is what is closed or opened."""
    _look_again(closed_by(instance))


@receiver(items_settled, dispatch_uid="api.items_settled")
def items_changed(shown: list[int], hidden: list[int], **kwargs: Any) -> None:
    """Items came into the record or left it."""
    announce_shown_items(shown)
    announce_items(Happening.ITEM_WITHDRAWN, hidden)


@receiver(post_save, sender=StatusChange, dispatch_uid="api.pledge_status")
def pledge_changed(instance: StatusChange, **kwargs: Any) -> None:
    """What became of a pledge is another fact about it."""
    if instance.pledge.item.is_public:
        announce_items(Happening.ITEM_UPDATED, [instance.pledge.item_id])


def _look_again(where: Q) -> None:
    """Tell of the articles there that others can read now and could not before, or the other way."""
    below = Article.objects.filter(where, first_published_at__isnull=False)
    for keys in batched(below.order_by("pk").values_list("pk", flat=True).iterator(), BATCH):
        public = set(public_articles().filter(pk__in=keys).values_list("pk", flat=True))
        announce_articles(key for key in keys if _is_known(key) != (key in public))


def _is_known(key: int) -> bool:
    last = last_of(key, of_article=True)
    return last is not None and last.happening != Happening.ARTICLE_WITHDRAWN
