"""Undoing: back to state, reason, words and place of honour before the latest decision."""

from typing import Any

import pytest

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.actions.feature import feature
from rawi.comments.actions.reject import reject
from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.undo import undo
from rawi.comments.actions.withhold import withhold
from rawi.comments.choices import CommentAct, CommentState, RejectionReason
from rawi.comments.errors import Conflict, Refused
from rawi.comments.models import Comment, Thread, Writer
from support.comments import comment
from support.newsroom import Newsroom

ACTS = {
    "approve": lambda pk, by: approve(pk, by=by),
    "reject": lambda pk, by: reject(pk, by=by, reason=RejectionReason.HATE, words="لماذا"),
    "withhold": lambda pk, by: withhold(pk, by=by),
    "feature": lambda pk, by: feature(pk, by=by),
}


def _stand(pk: int) -> tuple[Any, ...]:
    made = Comment.objects.get(pk=pk)
    thread, sender = Thread.objects.get(), Writer.objects.get()
    counts = (thread.approved, thread.open, sender.approved, sender.rejected)
    return (made.state, made.reason, made.reason_text, made.is_featured, *counts)


@pytest.mark.parametrize(
    "acts",
    [
        ["approve"],
        ["reject"],
        ["withhold"],
        ["reject", "approve"],
        ["approve", "feature"],
        ["approve", "feature", "reject"],
        ["approve", "feature", "withhold", "approve"],
    ],
    ids=" ".join,
)
def test_the_latest_decision_is_undone_and_done_again(
    acts: list[str], article: Article, newsroom: Newsroom
) -> None:
    made, by = comment(article), newsroom.people["moderator"]
    stands = [_stand(made.pk)]
    for act in acts:
        ACTS[act](made.pk, by)
        stands.append(_stand(made.pk))
    undo(made.pk, by=by)
    assert _stand(made.pk) == stands[-2]
    undo(made.pk, by=by)
    assert _stand(made.pk) == stands[-1]
    undo(made.pk, by=by)
    assert _stand(made.pk) == stands[-2]


def test_the_history_keeps_both(article: Article, newsroom: Newsroom) -> None:
    made, by = comment(article), newsroom.people["moderator"]
    approve(made.pk, by=by)
    undo(made.pk, by=newsroom.people["editor"])
    lines = list(made.history.values_list("act", "before", "after"))
    assert lines[1:] == [("approved", "pending", "approved"), ("undone", "approved", "pending")]


def test_what_a_rule_or_the_writer_did_is_not_undone(article: Article, newsroom: Newsroom) -> None:
    by = newsroom.people["moderator"]
    sent, held = comment(article), comment(article, state=CommentState.WITHHELD)
    edited = comment(article, state=CommentState.APPROVED, by=by)
    settle(edited.pk, Change(CommentAct.EDITED, CommentState.PENDING, was="قبل"))
    for made in (sent, held, edited):
        with pytest.raises(Refused):
            undo(made.pk, by=by)


def test_an_undo_of_what_somebody_changed_since_is_refused(article: Article, newsroom: Newsroom) -> None:
    made, by = comment(article), newsroom.people["moderator"]
    seen = approve(made.pk, by=by).revision
    withhold(made.pk, by=newsroom.people["editor"])
    with pytest.raises(Conflict, match="editor"):
        undo(made.pk, by=by, seen=seen)
