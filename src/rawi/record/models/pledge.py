"""What a pledge has beside the fields of every item."""

from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import LATE_STATUSES, DueBasis, Measurable, PledgeStatus, Polarity
from rawi.record.models.item import Item
from rawi.record.models.name import Name
from rawi.record.outcomes import outcome


class Pledge(models.Model):
    """Somebody's promise. Who binds himself, and for whose good, stands in the item's involvements.

    due is an EDTF value or interval with its words; due_from and due_to are its first and last day (None:
    open or unknown). status is the newest of the pledge's status changes. is_public and day repeat the
    item's, so that the tracker finds its rows by one index. statements are those that it rests on.
    """

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="pledge")
    polarity = models.CharField(_("polarity"), max_length=16, choices=Polarity, default=Polarity.DO)
    cue = models.CharField(_("cue"), max_length=100, blank=True)
    gist = models.CharField(_("gist"), max_length=500, blank=True)
    condition = models.CharField(_("condition"), max_length=500, blank=True)
    due = models.CharField(_("due"), max_length=64, blank=True)
    due_words = models.CharField(_("due, in the words of the text"), max_length=255, blank=True)
    due_basis = models.CharField(
        _("how that is known"), max_length=16, choices=DueBasis, default=DueBasis.NONE
    )
    due_from = models.DateField(null=True, blank=True)
    due_to = models.DateField(null=True, blank=True)
    status = models.CharField(
        _("status"), max_length=16, choices=PledgeStatus, default=PledgeStatus.NOT_STARTED
    )
    measurable = models.CharField(
        _("measurable"), max_length=16, choices=Measurable, default=Measurable.UNKNOWN
    )
    baseline = models.ForeignKey(
        Item,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        limit_choices_to={"kind": "figure"},
        verbose_name=_("figure at the start"),
    )
    target = models.ForeignKey(
        Item,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        limit_choices_to={"kind": "figure"},
        verbose_name=_("figure to be reached"),
    )
    agreement = models.ForeignKey(
        Name,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="provisions",
        limit_choices_to={"type": "agreement"},
        verbose_name=_("agreement"),
    )
    provision = models.CharField(_("provision"), max_length=100, blank=True)
    next_check_on = models.DateField(_("next check"), null=True, blank=True)
    statements = models.ManyToManyField(
        Item, blank=True, related_name="pledges_resting", verbose_name=_("statements that it rests on")
    )
    is_public = models.BooleanField(default=False, editable=False)
    day = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("pledge")
        verbose_name_plural = _("pledges")
        indexes = (
            models.Index(fields=("is_public", "-day", "-item"), name="pledge_by_day"),
            models.Index(fields=("is_public", "status", "-day", "-item"), name="pledge_by_status"),
            models.Index(fields=("is_public", "status", "due_to"), name="pledge_by_due"),
            models.Index(fields=("is_public", "due_to", "item"), name="pledge_in_due_order"),
            models.Index(fields=("is_public", "due_to", "-day", "-item"), name="pledge_without_due"),
        )
        constraints = (
            models.CheckConstraint(
                condition=models.Q(polarity__in=Polarity.values), name="pledge_polarity_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=PledgeStatus.values), name="pledge_status_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(due_from__isnull=True)
                | models.Q(due_to__isnull=True)
                | models.Q(due_from__lte=models.F("due_to")),
                name="pledge_due_ends_after_it_starts",
            ),
            models.CheckConstraint(
                condition=models.Q(due_basis=DueBasis.NONE, due="") | ~models.Q(due_basis=DueBasis.NONE),
                name="pledge_due_has_a_basis",
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id}: {self.status}"

    def get_status_display(self) -> Any:  # type: ignore[no-redef]  # in place of Django's
        """The status in words that fit the pledge."""
        return outcome(self.status, self.polarity)

    def is_overdue(self, today: date) -> bool:
        """Due before today, not over and not disputed: late, which is not broken. One not to do never is."""
        return (
            self.polarity == Polarity.DO
            and self.status in LATE_STATUSES
            and self.due_to is not None
            and self.due_to < today
        )
