"""The audit trail of decisions on record items."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import Basis, ReviewState
from rawi.record.models.item import Item


class Review(models.Model):
    """One decision: who set which state, when, on what basis and why. Rows are added, never changed.

    changes holds what the decision amended: field to [before, after]; {} where it changed no field.
    """

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="reviews")
    state = models.CharField(max_length=16, choices=ReviewState)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    basis = models.CharField(max_length=16, choices=Basis, default=Basis.REVIEWER)
    reason = models.CharField(max_length=500, blank=True)
    changes = models.JSONField(default=dict, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        ordering = ("item", "at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=ReviewState.values), name="review_state_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id}: {self.state}"
