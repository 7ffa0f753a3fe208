"""The site app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SiteConfig(AppConfig):
    """Readers' pages."""

    name = "rawi.site"
    label = "site"
    verbose_name = _("Site")

    def ready(self) -> None:
        """Register the presenters."""
        from rawi.site import presenters  # noqa: F401  registers by being imported
