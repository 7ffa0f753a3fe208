"""What the articles app does when Wagtail publishes."""

from typing import Any

from django.dispatch import receiver
from wagtail.signals import page_published

from rawi.articles.actions.make_version import make_version
from rawi.articles.models import Article


@receiver(page_published, sender=Article, dispatch_uid="articles.make_version")
def keep_version(instance: Article, revision: Any = None, **kwargs: Any) -> None:
    """Every publication makes a version."""
    make_version(instance, user=revision.user if revision else None)
