"""Rejecting: with a reason, words for the writer, and the reports that were right."""

import pytest

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.actions.reject import WORDS_LENGTH, reject
from rawi.comments.choices import CommentState, RejectionReason, ReportState
from rawi.comments.errors import Refused
from rawi.comments.models import Report, Writer
from support.comments import comment, report
from support.newsroom import Newsroom


def test_the_reason_and_the_words_are_kept_with_the_comment_and_its_history(
    article: Article, newsroom: Newsroom
) -> None:
    made = comment(article, state=CommentState.APPROVED)
    by = newsroom.people["moderator"]
    rejected = reject(made.pk, by=by, reason=RejectionReason.PRIVATE, words=" فيه رقم هاتف. ")
    line = rejected.history.last()
    assert line is not None
    assert (rejected.reason, rejected.reason_text) == ("private", "فيه رقم هاتف.")
    assert (line.reason, line.note, line.by) == ("private", "فيه رقم هاتف.", by)
    assert (queries.count_of(article.pk), Writer.objects.get().rejected) == (0, 1)


def test_open_reports_are_upheld(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED)
    report(made)
    report(made)
    rejected = reject(made.pk, by=newsroom.people["moderator"], reason=RejectionReason.HATE)
    assert set(Report.objects.values_list("state", flat=True)) == {ReportState.UPHELD}
    assert rejected.open_reports == 0


def test_a_featured_comment_is_featured_no_longer(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED)
    type(made).objects.filter(pk=made.pk).update(is_featured=True)
    assert not reject(made.pk, by=newsroom.people["moderator"], reason=RejectionReason.SPAM).is_featured


def test_words_that_are_too_long_are_refused_whole(article: Article, newsroom: Newsroom) -> None:
    made = comment(article)
    with pytest.raises(Refused) as raised:
        reject(
            made.pk,
            by=newsroom.people["moderator"],
            reason=RejectionReason.SPAM,
            words="ا" * (WORDS_LENGTH + 1),
        )
    assert raised.value.field == "words"
    made.refresh_from_db()
    assert made.state == CommentState.PENDING


def test_what_is_rejected_is_not_rejected_again(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.REJECTED)
    with pytest.raises(Refused):
        reject(made.pk, by=newsroom.people["moderator"], reason=RejectionReason.SPAM)
