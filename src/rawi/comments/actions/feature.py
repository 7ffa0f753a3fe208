"""Feature a comment: it stands out for readers."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.take_up import take_up
from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment


@transaction.atomic
def feature(pk: int, *, by: Any, featured: bool = True, seen: int | None = None) -> Comment:
    """Feature an approved comment, or feature it no longer."""
    comment = take_up(pk, seen=seen)
    if comment.state != CommentState.APPROVED:
        raise Refused(_("Only an approved comment can be featured."))
    if comment.is_featured == featured:
        raise Refused(_("It is so already."))
    act = CommentAct.FEATURED if featured else CommentAct.UNFEATURED
    return settle(pk, Change(act, CommentState.APPROVED, by, fields=(("is_featured", featured),)))
