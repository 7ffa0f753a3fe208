"""The ratings app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RatingsConfig(AppConfig):
    """Readers' answers to "did you like this article?"."""

    name = "rawi.ratings"
    label = "ratings"
    verbose_name = _("Ratings")
