"""The readership app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReadershipConfig(AppConfig):
    """How often articles are read."""

    name = "rawi.readership"
    label = "readership"
    verbose_name = _("Readership")
