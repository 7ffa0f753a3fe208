"""Close a comment's open reports: its moderators have decided."""

from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone

from rawi.base.sealing import unseal
from rawi.comments.actions.send_report_answer import send_report_answer
from rawi.comments.choices import ReportState
from rawi.comments.models import Comment, Report


def close_reports(
    comment: Comment, state: ReportState, *, by: Any, answer: str = "", only: Report | None = None
) -> int:
    """Give every open report of a locked comment (or only one) its outcome; returns how many there were.

    Whoever left an address is told once this is committed, and the address is forgotten. The comment's
    count of open reports is the caller's to set.
    """
    waiting = Report.objects.select_for_update(of=("self",)).filter(
        comment=comment, state=ReportState.OPEN, **({"pk": only.pk} if only else {})
    )
    reports = list(waiting.order_by("pk"))
    for report in reports:
        to, report.email_sealed = unseal(report.email_sealed), ""
        report.state, report.answer = state, answer.strip()
        report.answered_at, report.answered_by = timezone.now(), by
        report.save()
        if to:
            transaction.on_commit(partial(send_report_answer, report, to=to), robust=True)
    return len(reports)
