"""Answer a comment in the newsroom's name: it stands there at once, with a badge."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.base.sealing import keyed
from rawi.comments.actions.check_said import checked_text
from rawi.comments.actions.settle import Change, count, write_line
from rawi.comments.actions.take_up import take_up
from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment
from rawi.comments.rules.safe_text import safe_name


@transaction.atomic
def answer_as_staff(pk: int, text: str, *, by: Any, form_key: str = "") -> Comment:
    """Answer an approved comment in by's name; the answer is public at once.

    The text goes through what readers' texts go through, and is as long at most. form_key is the form's own
    random value: sent twice, it is one answer. Raises Refused, Comment.DoesNotExist.
    """
    answered = take_up(pk, seen=None)
    if answered.state != CommentState.APPROVED:
        raise Refused(_("Only a comment that readers see can be answered: approve it first."))
    kept = checked_text(text)
    key = keyed(f"{by.pk} {form_key}", "comments.staff") if form_key else None
    earlier = Comment.objects.filter(idempotency_key=key).first() if key else None
    return earlier or _keep(
        Comment(
            article_id=answered.article_id,
            top_id=answered.top_id or answered.pk,
            answers=answered,
            staff=by,
            is_staff=True,
            name=safe_name(str(by)),
            text=kept,
            state=CommentState.APPROVED,
            idempotency_key=key,
        ),
        by,
    )


def _keep(comment: Comment, by: Any) -> Comment:
    comment.save()
    write_line(comment, Change(CommentAct.POSTED, CommentState.APPROVED, by), "")
    count(comment, "", CommentState.APPROVED)
    return comment
