"""Four moderators at once, on both databases: each comment ends as its history's last line says."""

import random
from collections.abc import Callable
from itertools import pairwise

import pytest

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.actions.feature import feature
from rawi.comments.actions.reject import reject
from rawi.comments.actions.settle import OPEN
from rawi.comments.actions.undo import undo
from rawi.comments.actions.withhold import withhold
from rawi.comments.choices import CommentState, RejectionReason
from rawi.comments.errors import CommentError, Conflict
from rawi.comments.models import Comment, History, Thread, Writer
from support.comments import comment
from support.newsroom import Newsroom
from support.together import together

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

ACTS: list[Callable[..., Comment]] = [
    approve,
    withhold,
    undo,
    feature,
    lambda pk, **how: reject(pk, reason=RejectionReason.SPAM, **how),
    lambda pk, **how: feature(pk, featured=False, **how),
]
COMMENTS, ROUNDS = 5, 200


def _moderator(seed: int, keys: list[int], by: object) -> Callable[[], int]:
    """ROUNDS random acts of one moderator; returns how many were carried out."""

    def work() -> int:
        chance, done = random.Random(seed), 0
        for _ in range(ROUNDS):
            key, act = chance.choice(keys), chance.choice(ACTS)
            seen = Comment.objects.values_list("revision", flat=True).get(pk=key)
            try:
                act(key, by=by, seen=seen if chance.random() < 0.5 else None)
            except CommentError:
                continue
            done += 1
        return done

    return work


def test_the_final_state_is_the_last_line(article: Article, newsroom: Newsroom) -> None:
    keys = [comment(article, f"تعليق {number}").pk for number in range(COMMENTS)]
    people = [newsroom.people[name] for name in ("moderator", "editor", "chief_editor", "operator")]
    done = together(*(_moderator(seed, keys, by) for seed, by in enumerate(people)))
    assert History.objects.count() == COMMENTS + sum(done)
    for made in Comment.objects.all():
        _is_whole(made)
    states = list(Comment.objects.values_list("state", flat=True))
    thread, sender = Thread.objects.get(), Writer.objects.get()
    assert thread.approved == sender.approved == states.count(CommentState.APPROVED)
    assert sender.rejected == states.count(CommentState.REJECTED)
    assert thread.open == len([state for state in states if state in OPEN])


def _is_whole(made: Comment) -> None:
    """One line for each revision, each beginning where the one before ended, the last as the comment is."""
    lines = list(made.history.order_by("revision"))
    assert [line.revision for line in lines] == list(range(1, made.revision + 1))
    for before, line in pairwise(lines):
        assert line.before == before.after
    assert (lines[-1].after, lines[-1].reason) == (made.state, made.reason)


def test_of_two_who_saw_the_same_one_is_told_what_the_other_did(article: Article, newsroom: Newsroom) -> None:
    made = comment(article)

    def attempt(act: Callable[..., Comment], by: str) -> Callable[[], Comment | CommentError]:
        def run() -> Comment | CommentError:
            try:
                return act(made.pk, by=newsroom.people[by], seen=made.revision)
            except CommentError as fault:
                return fault

        return run

    outcomes = together(attempt(approve, "moderator"), attempt(withhold, "editor"))
    (conflict,) = [outcome for outcome in outcomes if isinstance(outcome, Conflict)]
    (won,) = [outcome for outcome in outcomes if isinstance(outcome, Comment)]
    assert str(conflict.latest.by) in str(conflict)
    assert won.history.count() == 2
