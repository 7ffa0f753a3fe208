"""Slots: articles that an editor puts on a front or at the head of a section."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable


class Slot(Orderable):
    """One place, in order. What is empty is the article's own; after until the place is the newest article's.

    is_told is True once those who keep pages were told that the time has come (see actions.end_slots).
    """

    article: Any = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="+", verbose_name=_("article")
    )
    headline = models.CharField(
        _("headline"), max_length=255, blank=True, help_text=_("Empty: the article's own.")
    )
    photo = models.ForeignKey(
        "media.Photo",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("photo"),
        help_text=_("Empty: the article's own."),
    )
    until = models.DateTimeField(
        _("until"),
        null=True,
        blank=True,
        help_text=_("Then the newest article takes the place. Empty: until you take it out."),
    )
    is_told = models.BooleanField(default=False, editable=False)

    panels: ClassVar = [
        FieldPanel("article"),
        FieldPanel("headline"),
        FieldPanel("photo"),
        FieldPanel("until"),
    ]

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("chosen article")
        verbose_name_plural = _("chosen articles")

    def __str__(self) -> str:
        return self.headline or str(self.article)


class FrontSlot(Slot):
    """A place on an edition's front: the first leads, the next four stand beside it."""

    page = ParentalKey("articles.FrontPage", on_delete=models.CASCADE, related_name="slots")

    class Meta(Slot.Meta):
        indexes: ClassVar = [models.Index(fields=("until",), name="front_slot_by_end")]


class SectionSlot(Slot):
    """A place at the head of a section."""

    page = ParentalKey("articles.Section", on_delete=models.CASCADE, related_name="slots")

    class Meta(Slot.Meta):
        indexes: ClassVar = [models.Index(fields=("until",), name="section_slot_by_end")]
