"""Answer one report of a comment: it was right and the comment goes, or it was not and the comment stays."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from rawi.comments.actions.close_reports import close_reports
from rawi.comments.actions.reject import reject
from rawi.comments.choices import CommentState, RejectionReason, ReportState
from rawi.comments.errors import Conflict
from rawi.comments.models import Comment, Report


@transaction.atomic
def uphold_report(
    report: Report, *, by: Any, reason: RejectionReason, answer: str = "", words: str = ""
) -> Report:
    """Take the reported comment down for a reason; all its open reports are upheld with the same answer.

    words are for the comment's writer.
    """
    kept = _taken(report)
    if kept.comment.state in {CommentState.REJECTED, CommentState.WITHDRAWN}:
        _close(kept, ReportState.UPHELD, answer, by)
    else:
        reject(kept.comment_id, by=by, reason=reason, words=words, answer=answer)
    return Report.objects.get(pk=kept.pk)


@transaction.atomic
def dismiss_report(report: Report, *, by: Any, answer: str = "") -> Report:
    """Find nothing wrong. The comment stays as it is: one that is held back is approved by itself."""
    kept = _taken(report)
    _close(kept, ReportState.DISMISSED, answer, by)
    return Report.objects.get(pk=kept.pk)


def _taken(report: Report) -> Report:
    # First the comment, then its reports: every act locks them in this order.
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=report.comment_id)
    kept = Report.objects.select_for_update(of=("self",)).select_related("answered_by").get(pk=report.pk)
    if kept.state != ReportState.OPEN:
        raise Conflict(
            _("%(who)s answered this report: %(state)s.")
            % {"who": kept.answered_by or _("Somebody"), "state": kept.get_state_display()}
        )
    kept.comment = comment
    return kept


def _close(report: Report, state: ReportState, answer: str, by: Any) -> None:
    closed = close_reports(report.comment, state, by=by, answer=answer, only=report)
    Comment.objects.filter(pk=report.comment_id).update(open_reports=F("open_reports") - closed)
