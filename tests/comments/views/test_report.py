"""A report and its answer."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.comments.actions.answer_report import dismiss_report
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment, Report
from support.comments import comment, report
from support.newsroom import Newsroom


@pytest.fixture
def one(article: Article) -> Report:
    made = comment(article, state=CommentState.APPROVED)
    return report(made, text="هذا <b>كذب</b>", email="who@mail.example")


def _address(one: Report) -> str:
    return reverse("moderation_report", args=[one.pk])


def test_the_report_is_shown_with_its_comment_and_no_address(one: Report, client: Client) -> None:
    html = client.get(_address(one)).content.decode()
    assert "هذا &lt;b&gt;كذب&lt;/b&gt;" in html
    assert one.comment.text in html
    assert "who@mail.example" not in html


def test_it_is_upheld_with_a_reason(one: Report, client: Client) -> None:
    assert client.post(_address(one), {"outcome": "uphold"}).status_code == 422
    client.post(_address(one), {"outcome": "uphold", "reason": "misinformation", "answer": "شكرا."})
    assert (Report.objects.get().state, Comment.objects.get().reason) == ("upheld", "misinformation")
    assert "شكرا." in client.get(_address(one)).content.decode()


def test_it_is_dismissed(one: Report, client: Client) -> None:
    client.post(_address(one), {"outcome": "dismiss"})
    assert (Report.objects.get().state, Comment.objects.get().state) == ("dismissed", "approved")


def test_who_answers_second_is_told(one: Report, newsroom: Newsroom, client: Client) -> None:
    page = client.get(_address(one))
    dismiss_report(one, by=newsroom.people["editor"])
    assert page.status_code == 200
    again = client.post(_address(one), {"outcome": "dismiss"})
    assert again.status_code == 409
