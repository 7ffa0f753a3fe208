"""Stories that an editor picks to stand under an article."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable


class Pick(Orderable):
    """One picked story, in order; what is found by itself stands after them."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="picks")
    other = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="+", verbose_name=_("article")
    )

    panels: ClassVar = [FieldPanel("other")]

    class Meta(Orderable.Meta):
        verbose_name = _("related story")
        verbose_name_plural = _("related stories")

    def __str__(self) -> str:
        return f"{self.article_id} → {self.other_id}"
