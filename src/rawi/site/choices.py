"""Choices of the site app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Months(models.TextChoices):
    """Which month names an edition prints."""

    LEVANTINE = "levantine", _("Levantine (حزيران)")
    EGYPTIAN = "egyptian", _("Egyptian (يونيو)")
    MAGHREBI = "maghrebi", _("Maghrebi (جوان)")
    LEVANTINE_EGYPTIAN = "levantine_egyptian", _("both, Levantine first (حزيران/يونيو)")
    EGYPTIAN_LEVANTINE = "egyptian_levantine", _("both, Egyptian first (يونيو/حزيران)")


class Digits(models.TextChoices):
    """Which digits an edition prints."""

    WESTERN = "western", _("Western (123)")
    ARABIC_INDIC = "arabic_indic", _("Arabic-Indic (١٢٣)")
