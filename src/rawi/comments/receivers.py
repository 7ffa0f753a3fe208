"""What the comments app listens to."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from rawi.comments.models import CommentSettings
from rawi.comments.signals import rules_changed


@receiver(post_save, sender=CommentSettings)
def tell_of_new_rules(**_saved: Any) -> None:
    """The site's rules changed: every article may take comments otherwise now."""
    rules_changed.send(sender=CommentSettings, page_id=None)
