"""The record: items, names, dossiers, series."""

from collections.abc import Iterable
from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete
from django.dispatch import receiver

from rawi.publishing import touched
from rawi.publishing.marking import mark, mark_change
from rawi.publishing.receivers.manner import OWN_ADDRESSES, how
from rawi.record import models as record
from rawi.record.signals import items_changed, items_settled, names_changed


@receiver(items_settled, dispatch_uid="publishing.items_settled")
def items_settled_(shown: list[int], hidden: list[int], **kwargs: Any) -> None:
    """Items came into readers' sight, or left it."""
    mark(touched.items(hidden), is_gone=True)
    mark_change("item", [*shown, *hidden])


@receiver(items_changed, dispatch_uid="publishing.items_changed")
def items_changed_(keys: list[int], **kwargs: Any) -> None:
    """Something about items is otherwise."""
    _items(keys)


@receiver((post_save, post_delete), sender=record.Review, dispatch_uid="publishing.reviewed")
@receiver((post_save, post_delete), sender=record.Dispute, dispatch_uid="publishing.disputed")
def of_an_item(instance: Any, **kwargs: Any) -> None:
    """Something about one item was added."""
    _items([instance.item_id])


@receiver((post_save, post_delete), sender=record.StatusChange, dispatch_uid="publishing.status_changed")
def status_changed(instance: record.StatusChange, **kwargs: Any) -> None:
    """A pledge has another status."""
    _items([instance.pledge_id, instance.evidence_id])


@receiver((post_save, post_delete), sender=record.Relation, dispatch_uid="publishing.related")
def related(instance: record.Relation, **kwargs: Any) -> None:
    """Two items have to do with each other, or no more."""
    _items([instance.item_id, instance.earlier_id])


@receiver(post_save, sender=record.Figure, dispatch_uid="publishing.figure_saved")
def figure_saved(instance: record.Figure, **kwargs: Any) -> None:
    """A figure may have come to another series."""
    _items([instance.pk])


def _items(keys: Iterable[int | None]) -> None:
    known = [key for key in keys if key is not None]
    mark_change(
        "item", list(record.Item.objects.filter(pk__in=known, is_public=True).values_list("pk", flat=True))
    )


@receiver(names_changed, dispatch_uid="publishing.names_changed")
def names_changed_(keys: list[int], **kwargs: Any) -> None:
    """Names were merged, split or corrected."""
    mark_change("name", keys)


@receiver((post_save, pre_delete), sender=record.Name, dispatch_uid="publishing.name_saved")
def name_saved(instance: record.Name, *, created: bool = False, **kwargs: Any) -> None:
    """A name was corrected. A new one takes part in nothing yet."""
    if not created:
        how(kwargs)("name", [instance.pk])


@receiver((post_save, post_delete), sender=record.Office, dispatch_uid="publishing.office_saved")
def office_saved(instance: record.Office, **kwargs: Any) -> None:
    """Somebody holds another office; the organisation lists who does."""
    mark(touched.names([key for key in (instance.name_id, instance.organisation_id) if key]))


@receiver((post_save, post_delete), sender=record.NameForm, dispatch_uid="publishing.form_saved")
def form_saved(instance: record.NameForm, **kwargs: Any) -> None:
    """A name has another spelling."""
    mark(touched.names([instance.name_id]))


@receiver((post_save, pre_delete), sender=record.Dossier, dispatch_uid="publishing.dossier_saved")
def dossier_saved(instance: record.Dossier, **kwargs: Any) -> None:
    """A dossier was opened, closed or changed."""
    if not instance.is_live:
        mark(OWN_ADDRESSES["dossier"]([instance.pk]), is_gone=True)
    how(kwargs)("dossier", [instance.pk])


@receiver(m2m_changed, sender=record.Dossier.articles.through, dispatch_uid="publishing.dossier_articles")
@receiver(m2m_changed, sender=record.Dossier.names.through, dispatch_uid="publishing.dossier_names")
@receiver(m2m_changed, sender=record.Dossier.series.through, dispatch_uid="publishing.dossier_series")
@receiver(m2m_changed, sender=record.Dossier.left_out.through, dispatch_uid="publishing.dossier_left_out")
def dossier_filled(instance: Any, reverse: bool, pk_set: set[int] | None, **kwargs: Any) -> None:
    """Something was put into a dossier or taken out."""
    mark_change("dossier", list(pk_set or ()) if reverse else [instance.pk])


@receiver((post_save, pre_delete), sender=record.Series, dispatch_uid="publishing.series_saved")
def series_saved(instance: record.Series, **kwargs: Any) -> None:
    """A series was changed."""
    how(kwargs)("series", [instance.pk])
