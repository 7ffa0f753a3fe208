"""The record item."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.record.choices import ItemKind, ReviewState


class Item(models.Model):
    """One thing that an article says.

    value holds the kind's own fields, named as in rawi.reading.model.findings. starts_on and ends_on are
    the first and last day that the item speaks of (both None: it names no time that can be placed).
    created_by is None where a rule of the reading suggested the item; rule then names it.
    """

    kind = models.CharField(_("kind"), max_length=16, choices=ItemKind)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="record_items")
    review_state = models.CharField(
        _("review"), max_length=16, choices=ReviewState, default=ReviewState.SUGGESTED
    )
    words = models.TextField(_("words"))
    value = models.JSONField(default=dict)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    confidence = models.FloatField(null=True, blank=True)
    rule = models.CharField(max_length=100, blank=True)
    entry = models.CharField(max_length=200, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("record item")
        verbose_name_plural = _("record items")
        indexes = (models.Index(fields=("article", "review_state", "kind"), name="item_of_article"),)
        constraints = (
            models.CheckConstraint(condition=models.Q(kind__in=ItemKind.values), name="item_kind_is_known"),
            models.CheckConstraint(
                condition=models.Q(review_state__in=ReviewState.values), name="item_review_state_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(confidence__isnull=True) | models.Q(confidence__range=(0, 1)),
                name="item_confidence_is_a_share",
            ),
            models.CheckConstraint(
                condition=models.Q(starts_on__isnull=True)
                | models.Q(ends_on__isnull=True)
                | models.Q(starts_on__lte=models.F("ends_on")),
                name="item_ends_after_it_starts",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}: {self.words[:60]}"
