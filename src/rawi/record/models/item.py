"""The record item."""

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.record.choices import PUBLIC_STATES, ItemKind, ReviewState, Visibility

#: The kinds that keep fields of their own, each in a table related to the item under this very name.
DETAILED = ("statement", "pledge", "figure", "event", "date")


class Item(models.Model):
    """One thing that an article says. What its kind alone has stands in detail.

    revision counts the changes of the item: who acts on it says which one they saw. day places the item in
    time (an event's first day, else the article's day). starts_on and ends_on are the first and last day
    that a date or an event speaks of (both None: none that can be placed). is_public says whether readers
    may see the item now; it is derived, and set by rawi.record.actions.settle alone. created_by is None
    where a rule of the reading suggested the item; rule then names it. licence "" is the site's.
    """

    kind = models.CharField(_("kind"), max_length=16, choices=ItemKind)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="record_items")
    review_state = models.CharField(
        _("review"), max_length=16, choices=ReviewState, default=ReviewState.SUGGESTED
    )
    visibility = models.CharField(
        _("visibility"), max_length=16, choices=Visibility, default=Visibility.PUBLIC
    )
    is_public = models.BooleanField(default=False, editable=False)
    revision = models.PositiveIntegerField(default=1, editable=False)
    words = models.TextField(_("words"))
    day = models.DateField(null=True, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    confidence = models.FloatField(null=True, blank=True)
    rule = models.CharField(max_length=100, blank=True)
    entry = models.CharField(max_length=200, blank=True)
    licence = models.CharField(_("licence"), max_length=100, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("record item")
        verbose_name_plural = _("record items")
        permissions = (
            ("review_item", _("Can review record items")),
            ("bulk_accept", _("Can accept all items above a confidence")),
        )
        indexes = (
            models.Index(fields=("article", "review_state", "kind"), name="item_of_article"),
            models.Index(fields=("is_public", "kind", "-day", "-id"), name="item_public_by_day"),
            models.Index(fields=("is_public", "-day", "-id"), name="item_public_all_by_day"),
            models.Index(fields=("is_public", "-changed_at", "-id"), name="item_public_by_change"),
            models.Index(fields=("review_state", "confidence"), name="item_by_review"),
        )
        constraints = (
            models.CheckConstraint(condition=models.Q(kind__in=ItemKind.values), name="item_kind_is_known"),
            models.CheckConstraint(
                condition=models.Q(review_state__in=ReviewState.values), name="item_review_state_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(is_public=False)
                | models.Q(review_state__in=PUBLIC_STATES, visibility=Visibility.PUBLIC),
                name="item_public_only_if_reviewed",
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

    def get_absolute_url(self) -> str:
        """The item's address, which never changes."""
        return reverse("record_item", args=[self.pk])

    @property
    def detail(self) -> Any:
        """The row with the kind's own fields; None for a kind that has none."""
        return getattr(self, self.kind) if self.kind in DETAILED else None
