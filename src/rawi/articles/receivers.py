"""What the articles app does when Wagtail publishes, moves or closes a page."""

from typing import Any

from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, post_page_move

from rawi.articles.actions.make_version import make_version
from rawi.articles.models import Article


@receiver(page_published, sender=Article, dispatch_uid="articles.make_version")
def keep_version(instance: Article, revision: Any = None, **kwargs: Any) -> None:
    """Every publication makes a version."""
    make_version(instance, user=revision.user if revision else None)


@receiver(post_page_move, dispatch_uid="articles.keep_section")
def keep_section(instance: Page, parent_page_after: Page, **kwargs: Any) -> None:
    """An article that moves stands in the lists of its new section."""
    Article.objects.filter(pk=instance.pk).update(own_section=parent_page_after.pk)


@receiver(pre_save, sender=PageViewRestriction, dispatch_uid="articles.renew_password")
def renew_password(instance: PageViewRestriction, raw: bool = False, **kwargs: Any) -> None:
    """A changed password is a restriction of its own: sessions keep the numbers of those that they passed."""
    if raw or instance.pk is None or kwargs.get("update_fields"):
        return
    before = PageViewRestriction.objects.filter(pk=instance.pk).exclude(password=instance.password)
    if before.exists():
        instance.rawi_replaces, instance.pk = instance.pk, None


@receiver(post_save, sender=PageViewRestriction, dispatch_uid="articles.drop_old_password")
def drop_old_password(instance: PageViewRestriction, **kwargs: Any) -> None:
    """The old one goes when the new one is there: for a moment both are asked for, never none."""
    replaced = instance.__dict__.pop("rawi_replaces", None)
    if replaced is not None:
        PageViewRestriction.objects.filter(pk=replaced).delete()
