"""Whether a site says what is read most."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="view")
class ReadershipSettings(BaseSiteSetting):
    """Whether the list stands on the front and in sections."""

    is_shown = models.BooleanField(
        _("show what is read most"),
        default=True,
        help_text=_("It is counted from the web server's log, where the operator has said where that is."),
    )

    panels: ClassVar = [FieldPanel("is_shown")]

    class Meta:
        verbose_name = _("most read")
