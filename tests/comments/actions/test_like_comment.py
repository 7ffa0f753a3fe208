"""Likes: one a browser, and always as many as there are rows."""

from datetime import timedelta

import pytest

from rawi.articles.models import Article
from rawi.base.limits import Limit
from rawi.comments.actions import like_comment as module
from rawi.comments.actions.like_comment import like_comment
from rawi.comments.actions.post_comment import Sender
from rawi.comments.choices import CommentState
from rawi.comments.errors import TooMany
from rawi.comments.models import Comment, Like
from support.comments import comment
from support.together import together


def _sender(number: int) -> Sender:
    return Sender(f"token {number}", f"network {number}")


@pytest.mark.parametrize("state", [state for state in CommentState if state != CommentState.APPROVED])
def test_only_what_readers_see_can_be_liked(article: Article, state: CommentState) -> None:
    with pytest.raises(Comment.DoesNotExist):
        like_comment(comment(article, state=state).pk, _sender(1))


def test_one_network_does_not_like_one_comment_without_end(
    article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LIKES_OF_ONE", (Limit(2, timedelta(days=1)),))
    made = comment(article, state=CommentState.APPROVED)
    for number in range(2):
        like_comment(made.pk, Sender(f"token {number}", "one network"))
    with pytest.raises(TooMany):
        like_comment(made.pk, Sender("token 3", "one network"))
    assert Comment.objects.get().likes == Like.objects.count() == 2


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_at_once_they_are_counted_exactly(article: Article) -> None:
    made = comment(article, state=CommentState.APPROVED)

    def like(number: int) -> None:
        for is_liked in (True, True, number % 3 != 0):
            like_comment(made.pk, _sender(number % 8), is_liked=is_liked)

    together(*[lambda number=number: like(number) for number in range(16)])
    assert Comment.objects.get().likes == Like.objects.count()
