"""The publishing app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublishingConfig(AppConfig):
    """What changed is marked; a worker writes the files that readers get."""

    name = "rawi.publishing"
    label = "publishing"
    verbose_name = _("Publishing")

    def ready(self) -> None:
        """Connect the signals."""
        from rawi.publishing import receivers  # noqa: F401  connects by being imported
