"""Reject a comment, with a reason that its writer can read."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.actions.close_reports import close_reports
from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.take_up import take_up
from rawi.comments.choices import CommentAct, CommentState, RejectionReason, ReportState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment

WORDS_LENGTH = 500


@transaction.atomic
def reject(
    pk: int, *, by: Any, reason: RejectionReason, words: str = "", seen: int | None = None, answer: str = ""
) -> Comment:
    """Reject the comment in by's name; readers see it no longer. words are for its writer.

    Its open reports are upheld; answer goes to those who left an address.
    """
    comment = take_up(pk, seen=seen)
    words = words.strip()
    if len(words) > WORDS_LENGTH:
        raise Refused(_("At most %(count)s characters.") % {"count": WORDS_LENGTH}, field="words")
    if comment.state == CommentState.REJECTED:
        raise Refused(_("This comment is rejected already."))
    close_reports(comment, ReportState.UPHELD, by=by, answer=answer)
    fields = (("reason_text", words), ("open_reports", 0))
    change = Change(CommentAct.REJECTED, CommentState.REJECTED, by, reason, words, fields=fields)
    return settle(pk, change)
