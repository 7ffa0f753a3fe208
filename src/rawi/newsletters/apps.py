"""The newsletters app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewslettersConfig(AppConfig):
    """Letters of sections and dossiers."""

    name = "rawi.newsletters"
    label = "newsletters"
    verbose_name = _("Newsletters")

    def ready(self) -> None:
        """Tell who keeps addresses here."""
        from rawi.base import personal
        from rawi.newsletters.personal import HOLDER

        personal.register(HOLDER)
