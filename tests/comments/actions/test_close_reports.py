"""Closing a comment's reports: each gets its outcome, and whoever left an address is told once."""

import pytest
from django.core import mail
from pytest_django.fixtures import DjangoCaptureOnCommitCallbacks

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.actions.reject import reject
from rawi.comments.choices import CommentState, RejectionReason
from rawi.comments.models import Report
from support.comments import comment, report
from support.newsroom import Newsroom


def test_who_left_an_address_is_told_and_the_address_is_forgotten(
    article: Article, newsroom: Newsroom, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    made = comment(article, state=CommentState.APPROVED)
    report(made, email="who@mail.example")
    report(made)
    with django_capture_on_commit_callbacks(execute=True):
        reject(made.pk, by=newsroom.people["moderator"], reason=RejectionReason.HATE)
    (sent,) = mail.outbox
    assert sent.to == ["who@mail.example"]
    assert article.title in sent.body
    assert "يحرّض على كراهية جماعة" in sent.body
    assert set(Report.objects.values_list("email_sealed", flat=True)) == {""}


def test_who_was_wrong_is_told_so(
    article: Article, newsroom: Newsroom, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    made = comment(article, state=CommentState.APPROVED)
    report(made, email="who@mail.example")
    with django_capture_on_commit_callbacks(execute=True):
        approve(made.pk, by=newsroom.people["moderator"])
    assert "أبقينا عليه" in mail.outbox[0].body


def test_a_mail_that_fails_changes_nothing(
    article: Article,
    newsroom: Newsroom,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_args: object) -> None:
        raise OSError("no server")

    monkeypatch.setattr("rawi.comments.actions.send_report_answer.send_mail", fail)
    made = comment(article, state=CommentState.APPROVED)
    report(made, email="who@mail.example")
    with django_capture_on_commit_callbacks(execute=True):
        approve(made.pk, by=newsroom.people["moderator"])
    assert Report.objects.get().state == "dismissed"


def test_nothing_is_sent_for_what_did_not_happen(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED)
    report(made, email="who@mail.example")
    approve(made.pk, by=newsroom.people["moderator"])
    assert mail.outbox == []  # the test's transaction is never committed
