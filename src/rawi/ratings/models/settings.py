"""How a site asks its readers."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="pick")
class RatingSettings(BaseSiteSetting):
    """Whether the question stands under articles, and whether its counts do."""

    is_asked = models.BooleanField(_("ask readers whether they liked an article"), default=True)
    counts_are_shown = models.BooleanField(_("show how many answered"), default=True)

    panels: ClassVar = [FieldPanel("is_asked"), FieldPanel("counts_are_shown")]

    class Meta:
        verbose_name = _("ratings")
