"""Settings of an edition."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Site

from rawi.base.wording.dates import Style
from rawi.base.wording.styles import keeps_style
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


@keeps_style
def kept_style(site: Site | None) -> Style:
    """How the site prints dates. A reader's request writes nothing: an unset style is the default."""
    kept = HouseStyle.objects.filter(site=site).first() or HouseStyle()
    return Style(kept.months, kept.digits)
