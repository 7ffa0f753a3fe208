"""A comment's state changes in one way: with its history, and with every count right."""

from contextlib import suppress
from itertools import pairwise

import pytest
from django.contrib.auth.models import AbstractBaseUser
from django.db import IntegrityError, transaction

from rawi.articles.models import Article
from rawi.comments.actions.settle import OPEN, Change, settle
from rawi.comments.choices import CommentAct, CommentState, RejectionReason, Standing
from rawi.comments.errors import CommentError, Conflict
from rawi.comments.models import Comment, Thread, Writer
from rawi.comments.signals import thread_changed
from support.comments import comment
from support.newsroom import Newsroom
from support.together import together

APPROVE = Change(CommentAct.APPROVED, CommentState.APPROVED)
REJECT = Change(CommentAct.REJECTED, CommentState.REJECTED, reason=RejectionReason.SPAM)
WITHDRAW = Change(CommentAct.WITHDRAWN, CommentState.WITHDRAWN)


def assert_counts_are_exact(article: Article) -> None:
    """Every count is what counting the rows gives."""
    rows = Comment.objects.filter(article=article)
    thread = Thread.objects.get(pk=article.pk)
    assert thread.approved == rows.filter(state=CommentState.APPROVED).count()
    assert thread.open == rows.filter(state__in=OPEN).count()
    for top in rows.filter(top=None):
        approved = top.replies.filter(state=CommentState.APPROVED).count()
        assert top.approved_replies == approved
        assert top.is_listed == (top.state == CommentState.APPROVED or approved > 0)
    for writer in Writer.objects.all():
        assert writer.approved == writer.comments.filter(state=CommentState.APPROVED).count()
        assert writer.rejected == writer.comments.exclude(reason="").count()


def test_a_decision_is_kept_with_who_made_it(article: Article, newsroom: Newsroom) -> None:
    made, moderator = comment(article), newsroom.people["moderator"]
    change = Change(CommentAct.REJECTED, CommentState.REJECTED, moderator, RejectionReason.SPAM, note="إعلان")
    settled = settle(made.pk, change, seen=1)
    assert (settled.state, settled.reason, settled.revision) == ("rejected", "spam", 2)
    assert settled.decided_at is not None
    line = settled.history.last()
    assert line is not None
    assert (line.before, line.after, line.by, line.note, line.revision) == (
        "pending",
        "rejected",
        moderator,
        "إعلان",
        2,
    )
    assert_counts_are_exact(article)


def test_who_looked_at_an_older_state_is_told(article: Article) -> None:
    made = comment(article)
    settle(made.pk, APPROVE, seen=1)
    with pytest.raises(Conflict) as refused:
        settle(made.pk, REJECT, seen=1)
    assert refused.value.latest.act == CommentAct.APPROVED
    assert Comment.objects.get(pk=made.pk).state == CommentState.APPROVED


def test_a_writer_whose_comment_was_approved_is_known(article: Article) -> None:
    made = comment(article, state=CommentState.APPROVED)
    assert made.writer is not None
    assert made.writer.standing == Standing.KNOWN


def test_a_banned_writer_stays_banned(article: Article) -> None:
    made = comment(article)
    Writer.objects.update(standing=Standing.BANNED)
    settle(made.pk, APPROVE)
    assert Writer.objects.get().standing == Standing.BANNED


def test_what_is_taken_down_is_no_longer_featured(article: Article) -> None:
    made = comment(article, state=CommentState.APPROVED)
    settle(made.pk, Change(CommentAct.FEATURED, CommentState.APPROVED, fields=(("is_featured", True),)))
    assert not settle(made.pk, REJECT).is_featured


def test_a_top_comment_that_is_gone_keeps_its_place_for_its_answers(article: Article) -> None:
    top = comment(article, state=CommentState.APPROVED)
    reply = comment(article, "جواب", CommentState.APPROVED, answers=top)
    settle(top.pk, WITHDRAW)
    assert Comment.objects.get(pk=top.pk).is_listed
    assert_counts_are_exact(article)
    settle(reply.pk, REJECT)
    assert not Comment.objects.get(pk=top.pk).is_listed
    assert_counts_are_exact(article)


def test_others_are_told_when_readers_see_something_else(article: Article) -> None:
    told: list[int] = []

    def listen(article_id: int, **_: object) -> None:
        told.append(article_id)

    made = comment(article)
    thread_changed.connect(listen)
    try:
        settle(made.pk, REJECT)
        assert told == []
        settle(made.pk, APPROVE)
        settle(made.pk, WITHDRAW)
    finally:
        thread_changed.disconnect(listen)
    assert told == [article.pk, article.pk]


@pytest.mark.parametrize(
    "fields", [{"state": "unheard"}, {"state": "rejected"}, {"is_featured": True}], ids=str
)
def test_the_database_itself_refuses_what_makes_no_sense(article: Article, fields: dict[str, str]) -> None:
    made = comment(article)
    with pytest.raises(IntegrityError), transaction.atomic():
        Comment.objects.filter(pk=made.pk).update(**fields)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_many_decisions_at_once_each_has_its_line_and_the_counts_are_exact(
    article: Article, newsroom: Newsroom
) -> None:
    top = comment(article, state=CommentState.APPROVED)
    replies = [comment(article, str(place), answers=top, email=f"{place}@x.example") for place in range(4)]
    asked = [made.pk for made in (top, *replies)]
    moderator = newsroom.people["moderator"]

    def decide(place: int) -> None:
        for turn in range(12):
            change = (APPROVE, REJECT, WITHDRAW)[(place + turn) % 3]
            _settle_as_seen(asked[(place * 5 + turn) % len(asked)], change, moderator)

    together(*[lambda place=place: decide(place) for place in range(4)])
    assert_counts_are_exact(article)
    for made in Comment.objects.filter(pk__in=asked):
        lines = list(made.history.all())
        assert [line.revision for line in lines] == list(range(1, made.revision + 1))
        assert lines[-1].after == made.state
        assert all(after.before == before.after for before, after in pairwise(lines))


def _settle_as_seen(pk: int, change: Change, by: AbstractBaseUser) -> None:
    seen = Comment.objects.values_list("revision", flat=True).get(pk=pk)
    with suppress(CommentError):
        settle(pk, Change(change.act, change.after, by, change.reason), seen=seen)
