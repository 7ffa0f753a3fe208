"""Approving: readers see it, open reports are dismissed, what is approved stays so."""

import pytest

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.actions.approve import approve
from rawi.comments.choices import CommentAct, CommentState, ReportState
from rawi.comments.errors import Conflict, Refused
from rawi.comments.models import Report, Thread
from support.comments import comment, report
from support.newsroom import Newsroom


@pytest.mark.parametrize("state", ["pending", "withheld", "rejected"])
def test_an_approved_comment_is_public_and_counted(state: str, article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState(state))
    approved = approve(made.pk, by=newsroom.people["moderator"], seen=made.revision)
    assert list(queries.public()) == [approved]
    assert (queries.count_of(article.pk), Thread.objects.get().open) == (1, 0)
    line = approved.history.last()
    assert line is not None
    assert (line.act, line.by, approved.reason) == (CommentAct.APPROVED, newsroom.people["moderator"], "")


def test_what_is_approved_is_not_approved_again(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED)
    with pytest.raises(Refused):
        approve(made.pk, by=newsroom.people["moderator"])


def test_keeping_a_reported_comment_dismisses_its_reports(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED)
    report(made)
    kept = approve(made.pk, by=newsroom.people["moderator"])
    answered = Report.objects.get()
    assert (answered.state, answered.answered_by) == (ReportState.DISMISSED, newsroom.people["moderator"])
    assert kept.open_reports == 0


def test_who_comes_second_is_told_who_was_first(article: Article, newsroom: Newsroom) -> None:
    made = comment(article)
    approve(made.pk, by=newsroom.people["moderator"], seen=made.revision)
    with pytest.raises(Conflict, match="moderator") as raised:
        approve(made.pk, by=newsroom.people["editor"], seen=made.revision)
    assert raised.value.latest == made.history.last()


def test_what_its_writer_withdrew_stays_withdrawn(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.WITHDRAWN)
    with pytest.raises(Refused):
        approve(made.pk, by=newsroom.people["moderator"])
