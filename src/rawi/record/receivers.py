"""What the record does when an article is published, taken off, moved, closed or deleted."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from rawi.articles.models import Article, Version
from rawi.articles.signals import version_published
from rawi.record.actions.follow_edit import follow_edit
from rawi.record.actions.forget_article import forget_article
from rawi.record.actions.settle import settle
from rawi.record.actions.suggest_items import suggest_items
from rawi.record.models import Item


@receiver(version_published, dispatch_uid="record.read_version")
def keep_record(version: Version, previous: Version | None, **kwargs: Any) -> None:
    """Carry the evidence over, then read what is new."""
    if previous:
        follow_edit(previous, version)
    suggest_items(version)


@receiver((page_published, page_unpublished), sender=Article, dispatch_uid="record.settle_article")
def settle_article(instance: Article, **kwargs: Any) -> None:
    """An article's items are public while it is."""
    settle(Item.objects.filter(article=instance))


@receiver(post_page_move, dispatch_uid="record.settle_moved")
def settle_moved(instance: Page, **kwargs: Any) -> None:
    """A page that moves below a closed section takes its record out of the public's sight, and back."""
    settle(Item.objects.filter(article__path__startswith=instance.path))


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="record.settle_restricted")
def settle_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    """So does a restriction, set or lifted."""
    settle(Item.objects.filter(article__path__startswith=instance.page.path))


@receiver(pre_delete, sender=Article, dispatch_uid="record.forget_article")
def forget(instance: Article, **kwargs: Any) -> None:
    """An article that is deleted takes its record along."""
    forget_article(instance)
