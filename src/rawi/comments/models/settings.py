"""How a site takes comments."""

from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField

from rawi.base.outbound import Refused, refuse_at_sight
from rawi.comments.choices import CommentMode


@register_setting(icon="comment")
class CommentSettings(BaseSiteSetting):
    """The site's rules; a section and an article can have their own mode and closing time.

    hook_url "" is no outside service. reports_to_hold is how many readers' reports take an approved comment
    down until a moderator has looked; 0: none do.
    """

    mode = models.CharField(_("comments"), max_length=8, choices=CommentMode, default=CommentMode.PRE)
    closes_after = models.PositiveSmallIntegerField(
        _("closes after (days)"), default=0, help_text=_("0: never.")
    )
    policy = RichTextField(_("comment policy"), blank=True, features=["bold", "italic", "ul", "ol", "link"])
    reports_to_hold = models.PositiveSmallIntegerField(_("reports that take a comment down"), default=3)
    uses_classifier = models.BooleanField(_("hold what reads like an insult"), default=True)
    hook_url = models.URLField(_("address of an outside service"), blank=True)
    hook_secret = models.CharField(_("secret that signs what is sent there"), max_length=128, blank=True)

    panels: ClassVar = [
        FieldPanel("mode"),
        FieldPanel("closes_after"),
        FieldPanel("policy"),
        FieldPanel("reports_to_hold"),
        FieldPanel("uses_classifier"),
        FieldPanel("hook_url"),
        FieldPanel("hook_secret"),
    ]

    class Meta:
        verbose_name = _("comments")

    def clean(self) -> None:
        """Refuse an outside service that is never asked; where a name leads is seen at each question."""
        super().clean()
        try:
            if self.hook_url:
                refuse_at_sight(self.hook_url, allows_private=settings.PRIVATE_TARGETS)
        except Refused as refused:
            said = _("The service must be a public http or https address on port 80 or 443.")
            raise ValidationError({"hook_url": said}) from refused
