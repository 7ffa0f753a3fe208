"""Follow-ups: tasks that a record item caused."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.record.choices import FollowUpCause, FollowUpState
from rawi.record.models.dispute import Dispute
from rawi.record.models.item import Item


class FollowUp(models.Model):
    """One task of the desk. result is the article that came of it."""

    cause = models.CharField(_("cause"), max_length=16, choices=FollowUpCause)
    item = models.ForeignKey(
        Item,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="follow_ups",
        verbose_name=_("item"),
    )
    dispute = models.ForeignKey(
        Dispute, on_delete=models.CASCADE, null=True, blank=True, related_name="follow_ups"
    )
    title = models.CharField(_("task"), max_length=255)
    due_on = models.DateField(_("due"), null=True, blank=True)
    state = models.CharField(_("state"), max_length=16, choices=FollowUpState, default=FollowUpState.OPEN)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="follow_ups",
        verbose_name=_("assigned to"),
    )
    result = models.ForeignKey(
        Article,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("resulting article"),
    )
    note = models.CharField(_("note"), max_length=1000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")
        ordering = ("due_on", "pk")
        permissions = (("work_follow_ups", _("Can work on follow-ups")),)
        indexes = (models.Index(fields=("state", "due_on"), name="follow_up_by_due"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=FollowUpState.values), name="follow_up_state_is_known"
            ),
            # What causes a task causes one open task, however often it is looked at.
            models.UniqueConstraint(
                fields=("cause", "item"),
                condition=models.Q(state__in=("open", "assigned"), item__isnull=False, dispute__isnull=True),
                name="one_open_follow_up_a_cause",
            ),
            models.UniqueConstraint(
                fields=("dispute",),
                condition=models.Q(state__in=("open", "assigned"), dispute__isnull=False),
                name="one_open_follow_up_a_dispute",
            ),
        )

    def __str__(self) -> str:
        return self.title
