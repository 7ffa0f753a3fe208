"""A writer takes a comment back."""

from django.db import transaction

from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.models import Comment


@transaction.atomic
def withdraw_comment(pk: int, *, reader: str) -> Comment:
    """Take the comment down at its writer's wish; again changes nothing. reader is their browser's key.

    One that was rejected keeps the reason, and counts as before: taking it back mends no record.

    Raises Comment.DoesNotExist for anybody else's comment.
    """
    if not reader:
        raise Comment.DoesNotExist
    own = Comment.objects.select_for_update(of=("self",))
    comment = own.get(pk=pk, reader_key=reader, writer__isnull=False)
    if comment.state == CommentState.WITHDRAWN:
        return comment
    kept = (("reason", comment.reason),)
    change = Change(CommentAct.WITHDRAWN, CommentState.WITHDRAWN, fields=kept)
    return settle(pk, change, seen=comment.revision)
