"""One decision at a time: the changed card for the script, the way back for a browser alone."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from support.comments import comment
from support.newsroom import Newsroom

SCRIPT = {"X-Requested-With": "XMLHttpRequest"}


def _act(client: Client, name: str, made: Comment, *, script: bool = False, **given: Any):
    given = {"revision": made.revision} | given
    return client.post(reverse(f"moderation_{name}", args=[made.pk]), given, headers=SCRIPT if script else {})


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("approve", "pending", "approved"),
        ("withhold", "approved", "withheld"),
        ("reject", "approved", "rejected"),
    ],
)
def test_a_decision_changes_the_state_and_leads_back(
    name: str, before: str, after: str, article: Article, client: Client
) -> None:
    made = comment(article, state=CommentState(before))
    here = reverse("moderation_queue") + "?queue=withheld"
    answered = _act(client, name, made, next=here, reason="spam", words="إعلان")
    assert (answered.status_code, answered["Location"]) == (302, here)
    made.refresh_from_db()
    assert made.state == after


def test_the_script_gets_the_card_as_it_is_now(article: Article, client: Client) -> None:
    made = comment(article)
    answer = _act(client, "approve", made, script=True).json()
    assert (answer["well"], answer["message"], answer["counts"]["approved"]) == (True, "نُشر.", "1")
    assert "is-approved" in answer["cards"][str(made.pk)]


def test_the_script_is_told_what_the_menu_says_now(article: Article, client: Client) -> None:
    first, second = comment(article), comment(article, email="other@mail.example")
    address = reverse("moderation_queue")
    assert _act(client, "approve", first, script=True).json()["menu"] == {address: "مراجعة التعليقات (1)"}
    assert _act(client, "approve", second, script=True).json()["menu"] == {address: "مراجعة التعليقات"}


def test_who_comes_second_is_told_and_shown(article: Article, newsroom: Newsroom, client: Client) -> None:
    made = comment(article)
    approve(made.pk, by=newsroom.people["editor"])
    answer = _act(client, "withhold", made, script=True).json()
    assert not answer["well"]
    assert "editor" in answer["message"]
    assert "is-approved" in answer["cards"][str(made.pk)]
    page = client.post(
        reverse("moderation_withhold", args=[made.pk]), {"revision": made.revision}, follow=True
    )
    assert "editor" in page.content.decode()


def test_a_decision_is_undone(article: Article, client: Client) -> None:
    made = comment(article)
    _act(client, "approve", made)
    made.refresh_from_db()
    _act(client, "undo", made)
    made.refresh_from_db()
    assert made.state == CommentState.PENDING


def test_a_comment_is_featured_and_no_longer(article: Article, client: Client) -> None:
    made = comment(article, state=CommentState.APPROVED)
    for featured, asked in ((True, {}), (False, {"featured": "no"})):
        _act(client, "feature", made, **asked)
        made.refresh_from_db()
        assert made.is_featured == featured


def test_rejecting_asks_why(article: Article, client: Client) -> None:
    made = comment(article, "<b>نص</b>")
    address = reverse("moderation_reject", args=[made.pk])
    page = client.get(address).content.decode()
    assert page.count('name="reason"') == 10
    assert "&lt;b&gt;نص&lt;/b&gt;" in page
    assert _act(client, "reject", made).status_code == 422
    assert "<html" not in client.get(address, headers=SCRIPT).content.decode()


@pytest.mark.parametrize("revision", ["", "x", "-1", "9" * 30])
def test_what_nobody_saw_is_not_decided(revision: str, article: Article, client: Client) -> None:
    made = comment(article)
    assert _act(client, "approve", made, revision=revision).status_code == 404


@pytest.mark.parametrize(
    "address", ["https://bad.example/", "//bad.example", "/admin/", "/admin/comments/\\x"]
)
def test_the_way_back_leads_to_the_desk_alone(address: str, article: Article, client: Client) -> None:
    made = comment(article)
    assert _act(client, "approve", made, next=address)["Location"] == reverse("moderation_queue")


@pytest.mark.parametrize("name", ["approve", "reject", "withhold", "undo", "feature"])
def test_a_comment_that_is_gone_is_not_found(name: str, client: Client) -> None:
    answered = client.post(reverse(f"moderation_{name}", args=[999]), {"revision": 1, "reason": "spam"})
    assert answered.status_code == 404


def test_the_comment_s_own_page_shows_all(article: Article, client: Client) -> None:
    made = comment(article, "تعليق طويل")
    page = client.get(reverse("moderation_comment", args=[made.pk]))
    assert "تعليق طويل" in page.content.decode()
    assert client.get(reverse("moderation_comment", args=[999])).status_code == 404
