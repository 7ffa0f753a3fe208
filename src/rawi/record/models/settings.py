"""How a newsroom keeps its record."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

CC_BY = "https://creativecommons.org/licenses/by/4.0/"


@register_setting(icon="clipboard-list")
class RecordSettings(BaseSiteSetting):
    """Rules of review, and the licence under which the record is open as data."""

    second_pair_of_eyes = models.BooleanField(
        _("a second pair of eyes"),
        default=False,
        help_text=_("Nobody may accept what they entered or amended themselves."),
    )
    licence = models.URLField(_("licence of the data"), default=CC_BY)
    contact = models.EmailField(_("address for questions about the record"), blank=True)

    panels: ClassVar = [
        FieldPanel("second_pair_of_eyes"),
        FieldPanel("licence"),
        FieldPanel("contact"),
    ]

    class Meta:
        verbose_name = _("record")
