"""How comments are taken in a section or under an article."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from rawi.comments.choices import CommentMode


class Policy(models.Model):
    """What a section or an article has of its own; what it leaves empty comes from above, at last the site's.

    closes_after is in days from the article's first publication; None: as above; 0: never.
    """

    page = models.OneToOneField(
        Page, on_delete=models.CASCADE, primary_key=True, related_name="comment_policy"
    )
    mode = models.CharField(_("comments"), max_length=8, choices=CommentMode, blank=True)
    closes_after = models.PositiveSmallIntegerField(
        _("closes after (days)"), null=True, blank=True, help_text=_("0: never. Empty: as above.")
    )

    class Meta:
        verbose_name = _("comment policy")
        verbose_name_plural = _("comment policies")

    def __str__(self) -> str:
        return f"comments of page {self.pk}: {self.mode or 'as above'}"
