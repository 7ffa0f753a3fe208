"""A writer's page: what they sent, how they stand, ban, trust and neither."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment, Writer
from rawi.comments.queries import desk
from support.comments import comment


def _post(client: Client, writer: Writer, **given: str):
    return client.post(reverse("moderation_writer", args=[writer.pk]), given)


def test_the_page_shows_comments_and_counts_but_no_address(
    article: Article, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PAGE", 1)
    first = comment(article, "قديم", CommentState.APPROVED)
    comment(article, "جديد", CommentState.REJECTED)
    assert first.writer is not None
    address = reverse("moderation_writer", args=[first.writer.pk])
    page = client.get(address)
    assert [row["comment"].text for row in page.context["rows"]] == ["جديد"]
    older = client.get(address, {"after": page.context["following"]})
    assert [row["comment"].text for row in older.context["rows"]] == ["قديم"]
    assert "@mail.example" not in page.content.decode()


def test_a_ban_may_reject_what_waits(article: Article, client: Client) -> None:
    writer = comment(article).writer
    assert writer is not None
    assert _post(client, writer, standing="banned", rejects="on", reason="").status_code == 422
    assert _post(client, writer, standing="trusted", rejects="on", reason="spam").status_code == 422
    _post(client, writer, standing="banned", rejects="on", reason="spam", note="إعلانات")
    writer.refresh_from_db()
    assert (writer.standing, writer.note, Comment.objects.get().state) == ("banned", "إعلانات", "rejected")
    assert "إعلانات" in client.get(reverse("moderation_writer", args=[writer.pk])).content.decode()


def test_a_ban_alone_leaves_what_is_there_and_is_lifted(article: Article, client: Client) -> None:
    writer = comment(article).writer
    assert writer is not None
    for standing in ("banned", "trusted", "new"):
        _post(client, writer, standing=standing)
        writer.refresh_from_db()
        assert writer.standing == standing
    assert Comment.objects.get().state == "pending"
