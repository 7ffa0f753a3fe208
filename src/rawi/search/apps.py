"""The search app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """The index of what readers may find."""

    name = "rawi.search"
    label = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        """Connect the signals."""
        from rawi.search import receivers  # noqa: F401  connects by being imported
