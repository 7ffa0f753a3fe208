"""Newsletters: the page of a section or a dossier offers them."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from rawi.newsletters.models import Newsletter
from rawi.publishing.marking import mark_change


@receiver((post_save, post_delete), sender=Newsletter, dispatch_uid="publishing.newsletter_saved")
def newsletter_saved(instance: Newsletter, **kwargs: Any) -> None:
    """A newsletter was opened, changed or closed."""
    if instance.section_id:
        mark_change("section", [instance.section_id])
    if instance.dossier_id:
        mark_change("dossier", [instance.dossier_id])
