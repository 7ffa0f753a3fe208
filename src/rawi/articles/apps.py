"""The articles app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Sections, articles, contributors, versions."""

    name = "rawi.articles"
    label = "articles"
    verbose_name = _("Articles")

    def ready(self) -> None:
        """Connect the signals."""
        from rawi.articles import receivers  # noqa: F401  connects by being imported
