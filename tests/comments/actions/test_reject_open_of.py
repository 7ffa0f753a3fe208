"""A banned writer's open comments, rejected in one go that can be gone on with."""

import pytest

from rawi.articles.models import Article
from rawi.comments.actions import reject_open_of as module
from rawi.comments.actions.approve import approve
from rawi.comments.actions.reject_open_of import reject_open_of
from rawi.comments.choices import CommentState, RejectionReason
from rawi.comments.models import Comment, Thread
from support.comments import comment, writer
from support.newsroom import Newsroom

SPAM = RejectionReason.SPAM


def test_what_waits_is_rejected_and_all_else_stays(article: Article, newsroom: Newsroom) -> None:
    comment(article)
    comment(article, state=CommentState.WITHHELD)
    kept = comment(article, state=CommentState.APPROVED)
    other = comment(article, email="other@mail.example")
    done = reject_open_of(writer(), by=newsroom.people["moderator"], reason=SPAM)
    assert (done.count, done.more) == (2, False)
    assert set(Comment.objects.exclude(state=CommentState.REJECTED)) == {kept, other}
    assert Thread.objects.get().open == 1


def test_it_goes_on_where_it_was_broken_off(
    article: Article, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    by = newsroom.people["moderator"]
    for _ in range(5):
        comment(article)
    monkeypatch.setattr(module, "MOST", 2)
    assert [reject_open_of(writer(), by=by, reason=SPAM) for _ in range(3)] == [
        module.Rejected(2, more=True),
        module.Rejected(2, more=True),
        module.Rejected(1, more=False),
    ]


def test_what_a_colleague_decides_meanwhile_is_left(
    article: Article, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = comment(article), comment(article)
    reject = module.reject

    def beside_a_colleague(pk: int, **asked: object) -> Comment:
        if pk == first.pk:
            approve(second.pk, by=newsroom.people["editor"])
        return reject(pk, **asked)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "reject", beside_a_colleague)
    assert reject_open_of(writer(), by=newsroom.people["moderator"], reason=SPAM).count == 1
    second.refresh_from_db()
    assert second.state == CommentState.APPROVED
