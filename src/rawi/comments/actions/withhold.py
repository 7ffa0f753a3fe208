"""Hold a comment back until somebody decides."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.take_up import take_up
from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment


@transaction.atomic
def withhold(pk: int, *, by: Any, seen: int | None = None) -> Comment:
    """Hold the comment back in by's name: readers do not see it, and it waits."""
    comment = take_up(pk, seen=seen)
    if comment.state == CommentState.WITHHELD:
        raise Refused(_("This comment is held back already."))
    fields = (("reason_text", ""),)
    return settle(pk, Change(CommentAct.WITHHELD, CommentState.WITHHELD, by, fields=fields))
