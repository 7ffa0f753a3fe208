"""Settings of an edition."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from rawi.site.choices import Digits, Months


@register_setting(icon="pilcrow")
class HouseStyle(BaseSiteSetting):
    """How a site prints what is stored in one plain form."""

    tagline = models.CharField(_("tagline"), max_length=200, blank=True)
    months = models.CharField(_("months"), max_length=24, choices=Months, default=Months.LEVANTINE_EGYPTIAN)
    digits = models.CharField(_("digits"), max_length=16, choices=Digits, default=Digits.WESTERN)

    panels: ClassVar = [FieldPanel("tagline"), FieldPanel("months"), FieldPanel("digits")]

    class Meta:
        verbose_name = _("house style")
