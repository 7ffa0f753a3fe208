"""Reject what a writer has waiting, in one go that can be gone on with."""

from dataclasses import dataclass
from typing import Any

from rawi.comments.actions.reject import reject
from rawi.comments.actions.settle import OPEN
from rawi.comments.choices import RejectionReason
from rawi.comments.errors import CommentError
from rawi.comments.models import Comment, Writer

#: As many as one request carries out; whoever asks again goes on with the rest.
MOST = 200


@dataclass(frozen=True, slots=True)
class Rejected:
    """How many were rejected, and whether more wait."""

    count: int
    more: bool


def reject_open_of(writer: Writer, *, by: Any, reason: RejectionReason, words: str = "") -> Rejected:
    """Reject the writer's open comments in by's name, each by itself, oldest first.

    Broken off, it has rejected some and left the rest as they were; asked again, it goes on. A comment that
    somebody else decided in the meantime is left as they decided.
    """
    waiting = Comment.objects.filter(writer=writer, state__in=OPEN).order_by("pk")
    found = list(waiting.values_list("pk", "revision")[: MOST + 1])
    done = 0
    for pk, revision in found[:MOST]:
        try:
            reject(pk, by=by, reason=reason, words=words, seen=revision)
        except (CommentError, Comment.DoesNotExist):
            continue
        done += 1
    return Rejected(done, more=len(found) > MOST)
