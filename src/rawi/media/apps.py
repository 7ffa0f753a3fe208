"""The media app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    """Photos with their rights."""

    name = "rawi.media"
    label = "media"
    verbose_name = _("Photos")
