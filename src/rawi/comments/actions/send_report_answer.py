"""Tell whoever reported a comment what became of the report."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.utils.translation import gettext as _
from django.utils.translation import override

from rawi.comments.choices import ReportState
from rawi.comments.models import Report

log = logging.getLogger(__name__)


def send_report_answer(report: Report, *, to: str) -> bool:
    """Send the outcome to the address that was left; False where the mail did not go out.

    A mail that fails loses nothing: the outcome is kept with the report.
    """
    with override(settings.LANGUAGE_CODE):
        subject, text = _("What became of your report"), _text_of(report)
    try:
        return bool(send_mail(subject, text, None, [to]))
    except (OSError, SMTPException) as error:
        log.warning("the answer to report %s was not sent: %s", report.pk, type(error).__name__)
        return False


def _text_of(report: Report) -> str:
    comment = report.comment
    facts = {"article": comment.article.title, "reason": report.get_reason_display()}
    lines = [_("You reported a comment under “%(article)s”: %(reason)s.") % facts]
    if report.state == ReportState.UPHELD:
        lines.append(_("We looked at it and took it down. Reason: %(why)s.") % {"why": _why(report)})
    else:
        lines.append(_("We looked at it and left it: it keeps to our comment policy."))
    if report.answer:
        lines.append(report.answer)
    lines.append(_("Your address is not kept any longer."))
    return "\n\n".join(lines)


def _why(report: Report) -> str:
    report.comment.refresh_from_db(fields=["reason"])
    return report.comment.get_reason_display() or report.get_reason_display()
