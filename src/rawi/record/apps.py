"""The record app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RecordConfig(AppConfig):
    """Record items, their evidence and reviews."""

    name = "rawi.record"
    label = "record"
    verbose_name = _("Record")

    def ready(self) -> None:
        """Connect the signals."""
        from rawi.record import receivers  # noqa: F401  connects by being imported
