"""A reader says what is wrong with a comment."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _
from wagtail.models import Site

from rawi.base.readers import key_of
from rawi.base.sealing import seal
from rawi.comments.actions.check_said import checked_email
from rawi.comments.actions.hold import Hold
from rawi.comments.actions.limit_sender import REPORTS, limit_sender
from rawi.comments.actions.post_comment import Sender
from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentState, HoldRule, ReportReason, ReportState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment, Report
from rawi.comments.queries.policy import settings_of
from rawi.comments.queries.public import public
from rawi.comments.queries.writers import REPORTING
from rawi.reading.arabic.bidi import balanced
from rawi.reading.arabic.graphemes import length
from rawi.reading.arabic.untrusted import refusal, without_hidden

#: In characters as readers count them.
MOST_WORDS = 500


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong; text is needed with the reason "something else", the address for an answer alone."""

    reason: ReportReason
    text: str = ""
    email: str = ""


@transaction.atomic
def report_comment(pk: int, site: Site, complaint: Complaint, sender: Sender) -> Comment:
    """Keep the report, one for each browser, and hold the comment back when enough readers reported it.

    Reports from one network count as one reader's for that. What the newsroom wrote is not held back.
    Raises Comment.DoesNotExist for a comment that readers do not see, Refused and TooMany.
    """
    text, email = _checked(complaint)
    reader = key_of(sender.token, REPORTING)
    comment = public().select_for_update(of=("self",)).get(pk=pk)
    if Report.objects.filter(comment=comment, reader_key=reader).exists():
        return comment
    limit_sender("report", REPORTS, sender.network, "", reader)
    Report.objects.create(
        comment=comment,
        reason=complaint.reason,
        text=text,
        email_sealed=seal(email),
        reader_key=reader,
        network_key=sender.network,
    )
    Comment.objects.filter(pk=pk).update(open_reports=F("open_reports") + 1)
    return _hold(comment) if _is_enough(comment, site) else comment


def _checked(complaint: Complaint) -> tuple[str, str]:
    if refusal(complaint.text):
        words = _("This text holds characters that cannot be shown. Write it anew, without copying.")
        raise Refused(words, field="text")
    text = balanced(without_hidden(complaint.text.replace("\r\n", "\n"))).strip()
    if length(text) > MOST_WORDS or len(text) > (Report._meta.get_field("text").max_length or 0):
        raise Refused(_("Please say it in at most 500 characters."), field="text")
    if complaint.reason == ReportReason.OTHER and not text:
        raise Refused(_("Say in a sentence what is wrong."), field="text")
    return text, checked_email(complaint.email) if complaint.email.strip() else ""


def _is_enough(comment: Comment, site: Site) -> bool:
    needed = settings_of(site).reports_to_hold
    if not needed or comment.is_staff or comment.state != CommentState.APPROVED:
        return False
    open_ones = comment.reports.filter(state=ReportState.OPEN)
    return open_ones.values("network_key").distinct().count() >= needed


def _hold(comment: Comment) -> Comment:
    holds = [*comment.holds, Hold(HoldRule.REPORTS).as_json()]
    change = Change(CommentAct.WITHHELD, CommentState.WITHHELD, fields=(("holds", holds),))
    return settle(comment.pk, change)
