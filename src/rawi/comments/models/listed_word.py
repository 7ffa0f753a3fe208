"""The newsroom's own lists of words."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.comments.choices import WordKind


class ListedWord(models.Model):
    """A word or wording that holds a comment; matched in all its disguises (see rawi.comments.rules)."""

    text = models.CharField(_("word or wording"), max_length=100, unique=True)
    kind = models.CharField(_("effect"), max_length=8, choices=WordKind, default=WordKind.SUSPECT)
    note = models.CharField(_("note"), max_length=200, blank=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("listed word")
        verbose_name_plural = _("listed words")
        ordering = ("text",)

    def __str__(self) -> str:
        return self.text
