"""A writer takes a comment back, and nobody else does."""

import pytest

from rawi.articles.models import Article
from rawi.comments.actions.withdraw_comment import withdraw_comment
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment, Thread, Writer
from support.comments import comment


@pytest.mark.parametrize("state", list(CommentState))
def test_from_every_state(article: Article, state: CommentState) -> None:
    made = comment(article, state=state, reader_key="own")
    for _ in range(2):
        assert withdraw_comment(made.pk, reader="own").state == CommentState.WITHDRAWN
    thread = Thread.objects.get()
    assert (thread.approved, thread.open) == (0, 0)


@pytest.mark.parametrize("reader", ["", "another"])
def test_nobody_else_takes_it_back(article: Article, reader: str) -> None:
    made = comment(article, reader_key="own" if reader else "")
    with pytest.raises(Comment.DoesNotExist):
        withdraw_comment(made.pk, reader=reader)


def test_a_rejection_stays_counted(article: Article) -> None:
    for state in (CommentState.REJECTED, CommentState.APPROVED, CommentState.PENDING):
        withdraw_comment(comment(article, state=state, reader_key="own").pk, reader="own")
    writer = Writer.objects.get()
    assert (writer.rejected, writer.approved) == (1, 0)
    assert [line.reason for line in Comment.objects.earliest("pk").history.all()] == ["", "off_topic", ""]
