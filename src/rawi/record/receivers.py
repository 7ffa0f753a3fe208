"""What the record does when an article is published."""

from typing import Any

from django.dispatch import receiver

from rawi.articles.models import Version
from rawi.articles.signals import version_published
from rawi.record.actions.follow_edit import follow_edit
from rawi.record.actions.suggest_items import suggest_items


@receiver(version_published, dispatch_uid="record.read_version")
def keep_record(version: Version, previous: Version | None, **kwargs: Any) -> None:
    """Carry the evidence over, then read what is new."""
    if previous:
        follow_edit(previous, version)
    suggest_items(version)
