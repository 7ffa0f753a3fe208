"""The comments app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    """Readers' comments and their moderation."""

    name = "rawi.comments"
    label = "comments"
    verbose_name = _("Comments")

    def ready(self) -> None:
        """Listen, and tell who keeps addresses here."""
        from rawi.base import personal
        from rawi.comments import receivers  # noqa: F401  # connected by being imported
        from rawi.comments.personal import HOLDER

        personal.register(HOLDER)
