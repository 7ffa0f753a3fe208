"""A reader's report of a comment."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.comments.choices import ReportReason, ReportState
from rawi.comments.models.comment import Comment


class Report(models.Model):
    """That a reader finds something wrong with a comment, and what the moderators made of it.

    email_sealed is the reporter's address, encrypted, where they left one for the answer; emptied with it.
    """

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="reports")
    reason = models.CharField(_("reason"), max_length=16, choices=ReportReason)
    text = models.CharField(_("what is wrong"), max_length=1000, blank=True)
    email_sealed = models.TextField(blank=True, editable=False)
    state = models.CharField(_("state"), max_length=16, choices=ReportState, default=ReportState.OPEN)
    answer = models.CharField(_("answer"), max_length=1000, blank=True)
    reader_key = models.CharField(max_length=64, editable=False)
    network_key = models.CharField(max_length=64, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        constraints = (
            models.UniqueConstraint(fields=("comment", "reader_key"), name="report_once_a_reader"),
        )

    def __str__(self) -> str:
        return f"report of {self.comment_id}: {self.reason}"
