"""What the record does when an article is published, taken off, moved, closed or deleted."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article, Correction, Version
from rawi.articles.queries import closed_by
from rawi.articles.signals import correction_given, version_published
from rawi.record.actions.follow_edit import follow_edit
from rawi.record.actions.open_follow_ups import end_follow_ups, open_follow_ups
from rawi.record.actions.settle import hide, settle
from rawi.record.actions.suggest_items import suggest_items
from rawi.record.actions.suggest_relations import suggest_relations
from rawi.record.actions.withdraw_retracted import withdraw_retracted
from rawi.record.choices import FollowUpCause
from rawi.record.models import DETAILED, Item
from rawi.record.signals import items_settled


@receiver(version_published, dispatch_uid="record.read_version")
def keep_record(version: Version, previous: Version | None, **kwargs: Any) -> None:
    """Carry the evidence over, then read what is new."""
    if previous:
        follow_edit(previous, version)
    suggest_items(version)


@receiver(correction_given, sender=Article, dispatch_uid="record.withdraw_retracted")
def follow_retraction(correction: Correction, **kwargs: Any) -> None:
    """What an article took back is no longer in the record."""
    if correction.kind == CorrectionKind.RETRACTION:
        withdraw_retracted(correction)


@receiver(page_published, sender=Article, dispatch_uid="record.settle_article")
def settle_article(instance: Article, **kwargs: Any) -> None:
    """An article's items are public while it is."""
    settle(Item.objects.filter(article=instance))


# Wagtail takes a page off before deleting it, without saving that: its row still says live.
@receiver(page_unpublished, sender=Article, dispatch_uid="record.hide_article")
@receiver(pre_delete, sender=Article, dispatch_uid="record.forget_article")
def hide_article(instance: Article, **kwargs: Any) -> None:
    """An article that is taken off or deleted takes its record along."""
    hide(Item.objects.filter(article=instance, is_public=True))


@receiver(post_page_move, dispatch_uid="record.settle_moved")
def settle_moved(instance: Page, **kwargs: Any) -> None:
    """A page that moves below a closed section takes its record out of the public's sight, and back."""
    settle(Item.objects.filter(article__path__startswith=instance.path))


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="record.settle_restricted")
def settle_restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    """So does a restriction, set or lifted."""
    settle(Item.objects.filter(closed_by(instance, "article__path")))


@receiver(items_settled, sender=Item, dispatch_uid="record.follow_settled")
def follow_settled(shown: list[int], hidden: list[int], **kwargs: Any) -> None:
    """What comes into the record is compared and followed up; what leaves it needs no follow-up any more."""
    if hidden:
        end_follow_ups(hidden, but=[FollowUpCause.STALE_ITEM])
    if shown:
        end_follow_ups(shown, but=[cause for cause in FollowUpCause if cause != FollowUpCause.STALE_ITEM])
        open_follow_ups(list(Item.objects.filter(pk__in=shown).select_related(*DETAILED)))
        suggest_relations(shown)
