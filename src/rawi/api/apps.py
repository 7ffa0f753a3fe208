"""The API app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    """The public record for machines."""

    name = "rawi.api"
    label = "api"
    verbose_name = _("API")

    def ready(self) -> None:
        """Connect the signals."""
        from rawi.api import receivers  # noqa: F401  connects by being imported
