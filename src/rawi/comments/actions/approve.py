"""Approve a comment: everybody may read it."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.actions.close_reports import close_reports
from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.take_up import take_up
from rawi.comments.choices import CommentAct, CommentState, ReportState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment


@transaction.atomic
def approve(pk: int, *, by: Any, seen: int | None = None) -> Comment:
    """Approve the comment in by's name. Its open reports are dismissed: somebody has looked.

    An approved comment that readers reported is kept so.
    """
    comment = take_up(pk, seen=seen)
    if comment.state == CommentState.APPROVED and not comment.open_reports:
        raise Refused(_("This comment is approved already."))
    close_reports(comment, ReportState.DISMISSED, by=by)
    fields = (("reason_text", ""), ("open_reports", 0))
    return settle(pk, Change(CommentAct.APPROVED, CommentState.APPROVED, by, fields=fields))
