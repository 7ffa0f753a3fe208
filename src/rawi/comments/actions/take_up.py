"""Take up a comment to act on it, as its moderator saw it."""

from django.utils.translation import gettext as _

from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.errors import Conflict, Refused
from rawi.comments.models import Comment, History

_WRITERS = frozenset({CommentAct.POSTED, CommentAct.EDITED, CommentAct.WITHDRAWN, CommentAct.ERASED})


def take_up(pk: int, *, seen: int | None) -> Comment:
    """The comment, locked until the transaction ends.

    Raises Conflict, which says who was first, where it is no longer at the revision seen; Refused where its
    writer took it back; Comment.DoesNotExist where it is gone.
    """
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=pk)
    if seen is not None and comment.revision != seen:
        raise _conflict(comment)
    if comment.state == CommentState.WITHDRAWN:
        raise Refused(_("Its writer withdrew this comment."))
    return comment


def _conflict(comment: Comment) -> Conflict:
    latest = comment.history.select_related("by").last()
    words = _("%(who)s was first: %(act)s. The comment is now %(state)s.") % {
        "who": who_acted(latest),
        "act": latest.get_act_display() if latest else "",
        "state": comment.get_state_display(),
    }
    return Conflict(words, latest)


def who_acted(line: History | None) -> str:
    """Whose act a line of the history is, in words."""
    if line is not None and line.by is not None:
        return str(line.by)
    return _("Its writer") if line is not None and line.act in _WRITERS else _("A rule")
