"""People and pictures; slugs that are changed."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_save, pre_delete, pre_save
from django.dispatch import receiver

from rawi.articles.models import ArticleContributor, Contributor
from rawi.media.models import Photo
from rawi.publishing import touched
from rawi.publishing.marking import mark, mark_touched
from rawi.publishing.receivers.manner import OWN_ADDRESSES, how
from rawi.record import models as record


@receiver(pre_save, sender=Contributor, dispatch_uid="publishing.contributor_about_to_move")
@receiver(pre_save, sender=record.Dossier, dispatch_uid="publishing.dossier_about_to_move")
@receiver(pre_save, sender=record.Series, dispatch_uid="publishing.series_about_to_move")
def about_to_move(sender: type[Model], instance: Any, **kwargs: Any) -> None:
    """Whatever gets another slug leaves its old address, and whoever leads there must lead elsewhere."""
    if instance._state.adding:
        return
    kept = sender._default_manager.filter(pk=instance.pk).exclude(slug=instance.slug)
    if kept.exists():
        change = sender._meta.model_name or ""
        mark(OWN_ADDRESSES[change]([instance.pk]), is_gone=True)
        mark_touched(change, [instance.pk])


@receiver((post_save, pre_delete), sender=Contributor, dispatch_uid="publishing.contributor_saved")
def contributor_saved(instance: Contributor, **kwargs: Any) -> None:
    """A contributor was changed."""
    how(kwargs)("contributor", [instance.pk])


@receiver((post_save, pre_delete), sender=ArticleContributor, dispatch_uid="publishing.credited")
def credited(instance: ArticleContributor, **kwargs: Any) -> None:
    """Somebody came into a byline, or left it."""
    mark(OWN_ADDRESSES["contributor"]([instance.contributor_id]))
    mark(touched.pages([instance.article_id]) if instance.article.live else ())


@receiver((post_save, pre_delete), sender=Photo, dispatch_uid="publishing.photo_saved")
def photo_saved(instance: Photo, *, created: bool = False, **kwargs: Any) -> None:
    """A photo was changed. A new one stands nowhere yet."""
    if not created:
        how(kwargs)("photo", [instance.pk])
