"""Answers, changes, liking and reports from the outside."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentMode, CommentState
from rawi.comments.models import Comment, CommentSettings
from support.commenting import TEXT, browser, send
from support.comments import comment
from support.newsroom import Newsroom, open_newsroom

PART = {"HTTP_RAWI_PART": "1"}


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("افتتاح الجسر", "افتتح الجسر أمس.")


def _mode(mode: CommentMode) -> None:
    CommentSettings.objects.update_or_create(site=Site.objects.get(), defaults={"mode": mode})


def _thread(article: Article) -> str:
    return Client().get(reverse("comments", args=[article.pk])).content.decode()


# Answering


def test_an_answer_stands_below_what_it_answers_two_levels_deep(article: Article) -> None:
    _mode(CommentMode.POST)
    top = comment(article, "سؤال", CommentState.APPROVED)
    send(article, browser(1), answers=top.pk, text="جواب أول", name="ندى")
    first = Comment.objects.get(text="جواب أول")
    send(article, browser(2), answers=first.pk, text="جواب ثان", email="b@x.example")
    second = Comment.objects.get(text="جواب ثان")
    assert (first.top, second.top, second.answers) == (top, top, first)
    assert "ردا على" in _thread(article)


def test_only_what_readers_see_can_be_answered(article: Article, newsroom: Newsroom) -> None:
    hidden = comment(article, "مخفي")
    elsewhere = comment(newsroom.article("خبر آخر", "نص."), state=CommentState.APPROVED)
    for number, pk in enumerate((hidden.pk, elsewhere.pk, 999_999)):
        answer = send(article, browser(number), answers=pk)
        assert answer.status_code == 403
        assert TEXT in answer.content.decode()


# One's own


def test_a_comment_can_be_changed_and_waits_again(article: Article) -> None:
    client = browser()
    send(article, client)
    made = Comment.objects.get()
    settle(made.pk, Change(CommentAct.APPROVED, CommentState.APPROVED))
    address = reverse("edit_comment", args=[made.pk])
    assert TEXT in client.get(address).content.decode()
    assert client.post(address, {"text": ""}).status_code == 400
    assert client.post(address, {"text": "كلام مصحح"}).status_code == 303
    made.refresh_from_db()
    assert (made.text, made.state) == ("كلام مصحح", CommentState.PENDING)
    assert browser(2).post(address, {"text": "كلام غريب"}).status_code == 404


def test_a_comment_can_be_taken_back_by_its_writer_alone(article: Article) -> None:
    client = browser()
    send(article, client)
    address = reverse("withdraw_comment", args=[Comment.objects.get().pk])
    assert browser(2).post(address).status_code == 404
    assert client.get(address).status_code == 200
    assert Comment.objects.get().state == CommentState.PENDING
    assert client.post(address).status_code == 303
    assert Comment.objects.get().state == CommentState.WITHDRAWN


# Liking and reporting


def test_a_browser_likes_once_and_can_take_it_back(article: Article) -> None:
    made = comment(article, state=CommentState.APPROVED)
    address, client = reverse("like_comment", args=[made.pk]), browser(**PART)
    assert client.post(address).json() == client.post(address).json() == {"likes": 1}
    assert browser(2, **PART).post(address).json() == {"likes": 2}
    assert client.post(address, {"undo": "1"}).json() == {"likes": 1}
    answer = browser(3).post(address)
    assert answer.headers["Location"] == reverse("comment", args=[made.pk])


def test_a_report_reaches_the_moderators(article: Article) -> None:
    made = comment(article, state=CommentState.APPROVED)
    address, client = reverse("report_comment", args=[made.pk]), browser()
    assert client.get(address).status_code == 200
    assert client.post(address, {"reason": "nothing"}).status_code == 400
    assert client.post(address, {"reason": "other"}).status_code == 400
    sent = client.post(address, {"reason": "illegal", "text": "قذف", "email": "a@x.example"})
    assert 'role="status"' in sent.content.decode()
    report = made.reports.get()
    assert (report.reason, report.text) == ("illegal", "قذف")
    assert "a@x.example" not in report.email_sealed


def test_enough_readers_reports_hold_a_comment_back(article: Article) -> None:
    made = comment(article, TEXT, CommentState.APPROVED)
    address = reverse("report_comment", args=[made.pk])
    for number in (1, 1, 1, 2):
        browser(number).post(address, {"reason": "hate"})
    assert TEXT in _thread(article)
    browser(3).post(address, {"reason": "hate"})
    assert TEXT not in _thread(article)
    made.refresh_from_db()
    assert made.state == CommentState.WITHHELD
    assert [hold["rule"] for hold in made.holds] == ["reports"]
