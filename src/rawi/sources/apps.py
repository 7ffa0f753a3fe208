"""The sources app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SourcesConfig(AppConfig):
    """Pages as they came in."""

    name = "rawi.sources"
    label = "sources"
    verbose_name = _("Sources")
