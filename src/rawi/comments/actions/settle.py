"""The one way in which a comment's state changes: with its history, its thread's counts, its writer's."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from rawi.comments.choices import CommentAct, CommentState, Standing
from rawi.comments.errors import Conflict
from rawi.comments.models import Comment, History, Thread, Writer
from rawi.comments.signals import thread_changed

#: What waits for a moderator.
OPEN = frozenset({CommentState.PENDING, CommentState.WITHHELD})


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to a comment. by None: a rule, its writer or a reader did it; fields are set along."""

    act: CommentAct
    after: CommentState
    by: Any = None
    reason: str = ""
    note: str = ""
    was: str = ""
    fields: tuple[tuple[str, Any], ...] = ()


@transaction.atomic
def settle(pk: int, change: Change, *, seen: int | None = None) -> Comment:
    """Carry out a change; returns the comment as it is then.

    seen is the revision that whoever acts has looked at; None where nobody looked. Raises Conflict where
    the comment has changed since, Comment.DoesNotExist where it is gone.
    """
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=pk)
    if seen is not None and comment.revision != seen:
        raise Conflict(_("Somebody else acted on this comment."), comment.history.last())
    before, was_rejected = comment.state, bool(comment.reason)
    comment.state, comment.reason = change.after, change.reason
    comment.revision += 1
    comment.is_featured = comment.is_featured and change.after == CommentState.APPROVED
    for name, value in change.fields:
        setattr(comment, name, value)
    if change.by is not None:
        comment.decided_at = timezone.now()
    comment.save()
    write_line(comment, change, before)
    count(comment, before, change.after, was_rejected=was_rejected)
    return comment


def write_line(comment: Comment, change: Change, before: str) -> None:
    """Add the change to the comment's history."""
    History.objects.create(
        comment=comment,
        act=change.act,
        before=before,
        after=change.after,
        reason=change.reason,
        note=change.note,
        was=change.was,
        revision=comment.revision,
        by=change.by,
    )


def count(comment: Comment, before: str, after: str, *, was_rejected: bool = False) -> None:
    """Bring the counts of thread, top comment and writer into line with a change of state, and tell others.

    before is "" for a comment that is new. What was rejected has a reason, and keeps it when its writer takes
    it back: that changes nothing of what moderators found.
    """
    shown = _went(before, after, frozenset({CommentState.APPROVED}))
    waits = _went(before, after, OPEN)
    # Always comment, top comment, thread, writer: acts at once then never wait for each other in a ring.
    if comment.top_id and shown:
        Comment.objects.filter(pk=comment.top_id).update(approved_replies=F("approved_replies") + shown)
    _count_in_thread(comment.article_id, shown, waits)
    if comment.writer_id:
        _count_of_writer(comment.writer_id, shown, bool(comment.reason) - was_rejected)
    if shown or after == CommentState.APPROVED:
        thread_changed.send(sender=Comment, article_id=comment.article_id)


def _count_in_thread(article_id: int, approved: int, waiting: int) -> None:
    thread = Thread.objects.filter(pk=article_id)
    counts = {"approved": F("approved") + approved, "open": F("open") + waiting}
    if not thread.update(**counts):
        Thread.objects.get_or_create(article_id=article_id)
        thread.update(**counts)


def _went(before: str, after: str, states: frozenset[CommentState]) -> int:
    """1 where a comment came into the states, -1 where it left them, else 0."""
    return (after in states) - (before in states)


def _count_of_writer(pk: int, approved: int, rejected: int) -> None:
    writer = Writer.objects.filter(pk=pk)
    if approved or rejected:
        writer.update(approved=F("approved") + approved, rejected=F("rejected") + rejected)
    if approved > 0:
        writer.filter(standing=Standing.NEW).update(standing=Standing.KNOWN)
