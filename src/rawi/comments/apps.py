"""The comments app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    """Readers' comments and their moderation."""

    name = "rawi.comments"
    label = "comments"
    verbose_name = _("Comments")

    def ready(self) -> None:
        """Listen."""
        from rawi.comments import receivers  # noqa: F401  # connected by being imported
