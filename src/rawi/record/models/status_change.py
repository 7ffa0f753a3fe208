"""What became of a pledge, step by step."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import PledgeStatus
from rawi.record.models.item import Item
from rawi.record.models.pledge import Pledge
from rawi.record.outcomes import outcome

#: A status that says how a pledge ended needs something that shows it.
NEEDS_EVIDENCE = (
    PledgeStatus.KEPT,
    PledgeStatus.KEPT_LATE,
    PledgeStatus.PARTLY_KEPT,
    PledgeStatus.BROKEN,
    PledgeStatus.WITHDRAWN,
    PledgeStatus.SUPERSEDED,
)


class StatusChange(models.Model):
    """One change of a pledge's status: since when, why, shown by what. Rows are added, never changed.

    since is an EDTF value, since_day its first day. evidence is a record item whose words show it; url a
    page elsewhere. One of them must stand where the status says how the pledge ended.
    """

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="changes")
    status = models.CharField(_("status"), max_length=16, choices=PledgeStatus)
    since = models.CharField(_("since"), max_length=64)
    since_day = models.DateField()
    evidence = models.ForeignKey(
        Item,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="shows",
        verbose_name=_("evidence"),
    )
    evidence_words = models.TextField(blank=True)
    url = models.URLField(_("evidence elsewhere"), max_length=500, blank=True)
    reason = models.CharField(_("reason"), max_length=1000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("status change")
        verbose_name_plural = _("status changes")
        ordering = ("pledge", "since_day", "pk")
        indexes = (models.Index(fields=("-since_day", "-id"), name="change_by_day"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=PledgeStatus.values), name="change_status_is_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=NEEDS_EVIDENCE)
                | ~models.Q(evidence_words="")
                | ~models.Q(url=""),
                name="change_is_shown_by_something",
            ),
            models.CheckConstraint(condition=~models.Q(reason=""), name="change_has_a_reason"),
        )

    def __str__(self) -> str:
        return f"{self.pledge_id}: {self.status} {self.since}"

    def get_status_display(self) -> Any:  # type: ignore[no-redef]  # in place of Django's
        """The status in words that fit the pledge."""
        return outcome(self.status, self.pledge.polarity)
