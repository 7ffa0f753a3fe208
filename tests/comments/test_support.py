"""The comments that tests are made with."""

import pytest

from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.models import Thread
from support.comments import comment, report


@pytest.mark.parametrize("state", CommentState.values)
def test_a_comment_has_the_history_of_its_state(article: Article, state: str) -> None:
    made = comment(article, state=CommentState(state))
    last = made.history.last()
    assert last is not None
    assert (made.state, last.after, last.revision) == (state, state, made.revision)


def test_replies_stand_under_the_top_comment_and_are_counted(article: Article) -> None:
    top = comment(article, state=CommentState.APPROVED)
    first = comment(article, "رد", CommentState.APPROVED, answers=top)
    second = comment(article, "رد على الرد", CommentState.APPROVED, answers=first, email="other@mail.example")
    top.refresh_from_db()
    assert (second.top, second.answers, top.approved_replies) == (top, first, 2)
    assert Thread.objects.get().approved == 3


def test_reports_are_counted_with_their_comment(article: Article) -> None:
    made = comment(article)
    report(made)
    report(made)
    assert made.open_reports == 2
