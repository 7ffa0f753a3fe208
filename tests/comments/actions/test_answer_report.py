"""One report and its answer: upheld takes the comment down, dismissed leaves it."""

import pytest

from rawi.articles.models import Article
from rawi.comments.actions.answer_report import dismiss_report, uphold_report
from rawi.comments.choices import CommentState, RejectionReason, ReportState
from rawi.comments.errors import Conflict
from rawi.comments.models import Report
from support.comments import comment, report
from support.newsroom import Newsroom


def test_upholding_takes_the_comment_down_and_answers_all(article: Article, newsroom: Newsroom) -> None:
    made, by = comment(article, state=CommentState.APPROVED), newsroom.people["moderator"]
    first, second = report(made), report(made)
    uphold_report(first, by=by, reason=RejectionReason.ILLEGAL, answer="حذفناه.", words="مخالف للقانون.")
    made.refresh_from_db()
    assert (made.state, made.reason, made.reason_text) == ("rejected", "illegal", "مخالف للقانون.")
    assert made.open_reports == 0
    for one in (first, second):
        one.refresh_from_db()
        assert (one.state, one.answer) == (ReportState.UPHELD, "حذفناه.")


def test_dismissing_leaves_the_comment_and_other_reports(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED)
    first, second = report(made), report(made)
    dismiss_report(first, by=newsroom.people["moderator"], answer="هذا رأي.")
    made.refresh_from_db()
    second.refresh_from_db()
    assert (made.state, made.open_reports, second.state) == ("approved", 1, ReportState.OPEN)


def test_a_report_of_what_is_gone_already_is_upheld_by_itself(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.REJECTED)
    one = report(made)
    uphold_report(one, by=newsroom.people["moderator"], reason=RejectionReason.SPAM)
    made.refresh_from_db()
    assert (made.reason, made.open_reports) == ("off_topic", 0)


def test_who_answers_second_is_told_who_was_first(article: Article, newsroom: Newsroom) -> None:
    one = report(comment(article, state=CommentState.APPROVED))
    dismiss_report(one, by=newsroom.people["editor"])
    with pytest.raises(Conflict, match="editor"):
        uphold_report(one, by=newsroom.people["moderator"], reason=RejectionReason.SPAM)
    assert Report.objects.get().state == ReportState.DISMISSED
