"""A reader's own comments, as their browser alone sees them."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from rawi.comments.actions.edit_comment import may_edit
from rawi.comments.choices import CommentState, RejectionReason
from rawi.comments.models import Comment
from rawi.comments.queries.public import in_public_articles
from rawi.site.comments.facts import words_of

#: So many of one's own stand below an article.
MOST = 20


@dataclass(frozen=True, slots=True)
class OwnFacts:
    """One's own comment: state is pending, approved, rejected or withdrawn; "" is an address not offered.

    about is the headline of the article, where comments on several stand together.
    """

    pk: int
    name: str
    words: SafeString
    at: datetime
    state: str
    said: str
    reason: str
    edit_url: str
    withdraw_url: str
    url: str
    about: str = ""
    about_url: str = ""


def own_comment(pk: int, reader: str) -> Comment | None:
    """This browser's comment of that number; None for anybody else's."""
    own = in_public_articles().filter(pk=pk, reader_key=reader, writer__isnull=False)
    return own.first() if reader else None


def own_comments(article_id: int, reader: str) -> list[OwnFacts]:
    """What this browser sent about an article, the newest first; nothing for one without a key."""
    if not reader:
        return []
    own = Comment.objects.filter(article_id=article_id, reader_key=reader, writer__isnull=False)
    return [own_facts(comment) for comment in own.order_by("-id")[:MOST]]


def own_facts(comment: Comment) -> OwnFacts:
    """A comment as its writer sees it. What a rule or a ban holds back looks like what waits."""
    state = CommentState.PENDING if comment.state == CommentState.WITHHELD else CommentState(comment.state)
    is_rejected = state == CommentState.REJECTED
    return OwnFacts(
        pk=comment.pk,
        name=comment.name,
        words=words_of(comment),
        at=comment.created_at,
        state=str(state),
        said=_SAID[state](),
        reason=_reason(comment) if is_rejected else "",
        edit_url=reverse("edit_comment", args=[comment.pk]) if may_edit(comment) else "",
        withdraw_url=""
        if state == CommentState.WITHDRAWN
        else reverse("withdraw_comment", args=[comment.pk]),
        url=reverse("comment", args=[comment.pk]) if state == CommentState.APPROVED else "",
    )


def _reason(comment: Comment) -> str:
    reason = str(RejectionReason(comment.reason).label)
    return f"{reason}. {comment.reason_text}" if comment.reason_text else f"{reason}."


_SAID = {
    CommentState.PENDING: lambda: _("Awaiting moderation. You alone see it."),
    CommentState.APPROVED: lambda: _("Published."),
    CommentState.REJECTED: lambda: _("Not published."),
    CommentState.WITHDRAWN: lambda: _("You took it back."),
}
