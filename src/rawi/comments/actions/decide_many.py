"""Decide on many comments at once, each by itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from rawi.comments.errors import CommentError
from rawi.comments.models import Comment

#: More than a page of a queue holds.
MOST = 100


@dataclass(slots=True)
class Decided:
    """What became of each: done as they are now; left, by key, with the words that say why."""

    done: list[Comment] = field(default_factory=list)
    left: dict[int, str] = field(default_factory=dict)


def decide_many(seen: Iterable[tuple[int, int]], act: Callable[[int, int], Comment]) -> Decided:
    """Carry out act(key, revision seen) on at most MOST comments.

    Each has a transaction of its own: what somebody else decided first is left and named, all others are
    done. Broken off, what was done stays done.
    """
    outcome = Decided()
    for pk, revision in list(dict(seen).items())[:MOST]:
        try:
            outcome.done.append(act(pk, revision))
        except CommentError as fault:
            outcome.left[pk] = str(fault)
        except Comment.DoesNotExist:
            outcome.left[pk] = _("This comment is gone.")
    return outcome
