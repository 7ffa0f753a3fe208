"""Comments as the templates show them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.urls import reverse
from django.utils.safestring import SafeString

from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from rawi.comments.queries.threads import ThreadPage
from rawi.comments.rules.linked_html import linked_html


@dataclass(frozen=True, slots=True)
class CommentFacts:
    """One comment. is_gone: taken down, its words and name are not shown; answers, more: those below it.

    to is whom it answers below a top comment ("" for the top comment itself), to_url leads there.
    """

    pk: int
    name: str
    words: SafeString
    at: datetime
    likes: int = 0
    is_edited: bool = False
    is_staff: bool = False
    is_featured: bool = False
    is_gone: bool = False
    to: str = ""
    to_url: str = ""
    answers: list["CommentFacts"] = field(default_factory=list)
    more: int = 0

    @property
    def url(self) -> str:
        """Its address, which never changes."""
        return reverse("comment", args=[self.pk])


def thread_facts(page: ThreadPage) -> list[CommentFacts]:
    """The comments of a page with their answers."""
    return [_with_answers(top, page.answers.get(top.pk, [])) for top in page.tops]


def comment_facts(comments: Iterable[Comment]) -> list[CommentFacts]:
    """Comments without their answers."""
    return [_facts(comment, [], 0) for comment in comments]


def _with_answers(top: Comment, shown: list[Comment]) -> CommentFacts:
    return _facts(top, comment_facts(shown), top.approved_replies - len(shown))


def _facts(comment: Comment, answers: list[CommentFacts], more: int) -> CommentFacts:
    is_gone = comment.state != CommentState.APPROVED
    answered = comment.answers if comment.answers_id != comment.top_id else None
    is_shown = answered is not None and answered.state == CommentState.APPROVED
    return CommentFacts(
        pk=comment.pk,
        name="" if is_gone else comment.name,
        words=SafeString() if is_gone else words_of(comment),
        at=comment.created_at,
        likes=comment.likes,
        is_edited=comment.edited_at is not None,
        is_staff=comment.is_staff,
        is_featured=comment.is_featured,
        is_gone=is_gone,
        to=answered.name if answered and is_shown else "",
        to_url=reverse("comment", args=[answered.pk]) if answered and is_shown else "",
        answers=answers,
        more=more,
    )


def words_of(comment: Comment) -> SafeString:
    """The comment's text as HTML: text is text, links lead out without a recommendation."""
    return linked_html(comment.text)
