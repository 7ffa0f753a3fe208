"""Undo the latest decision on a comment."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.take_up import take_up
from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment, History

#: What a moderator decides, and what undoing it brings back.
DECISIONS = frozenset(
    {
        CommentAct.APPROVED,
        CommentAct.REJECTED,
        CommentAct.WITHHELD,
        CommentAct.UNDONE,
        CommentAct.FEATURED,
        CommentAct.UNFEATURED,
    }
)


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where a comment stood after a line of its history."""

    state: CommentState
    reason: str = ""
    words: str = ""
    is_featured: bool = False


@transaction.atomic
def undo(pk: int, *, by: Any, seen: int | None = None) -> Comment:
    """Bring the comment back to where it stood before a moderator's latest decision; its history keeps both.

    Undoing an undo does it again. Refused where the latest act was no moderator's: what a writer changed
    since is to be read anew. Reports that were answered stay answered.
    """
    take_up(pk, seen=seen)
    lines = list(History.objects.filter(comment=pk).order_by("revision"))
    if len(lines) < 2 or not can_be_undone(lines[-1]):
        raise Refused(_("There is no decision to undo."))
    was = _stands(lines)[-2]
    fields = (("reason_text", was.words), ("is_featured", was.is_featured))
    return settle(pk, Change(CommentAct.UNDONE, was.state, by, was.reason, was.words, fields=fields))


def can_be_undone(latest: History) -> bool:
    """Whether the newest line of a history is a moderator's decision."""
    return latest.by_id is not None and latest.act in DECISIONS


def _stands(lines: Sequence[History]) -> list[_Stand]:
    """Where the comment stood after each line."""
    stands: list[_Stand] = []
    for line in lines:
        before = stands[-1] if stands else _Stand(CommentState.PENDING)
        if line.act == CommentAct.UNDONE and len(stands) > 1:
            stands.append(stands[-2])
        else:
            stands.append(_after(line, before))
    return stands


def _after(line: History, before: _Stand) -> _Stand:
    state = CommentState(line.after)
    featured = before.is_featured and state == CommentState.APPROVED
    if line.act in {CommentAct.FEATURED, CommentAct.UNFEATURED}:
        featured = line.act == CommentAct.FEATURED
    words = line.note if state == CommentState.REJECTED else ""
    return _Stand(state, line.reason, words, featured)
