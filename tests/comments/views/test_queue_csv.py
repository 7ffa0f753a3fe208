"""A moderators' list as a file: for moderators alone, as the list is sifted, safe to open."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from rawi.comments.queries import desk
from support.comments import comment, report, writer
from support.newsroom import Newsroom


def _file(client: Client, **asked: Any) -> str:
    answer = client.get(reverse("moderation_queue_csv"), asked)
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    return b"".join(answer.streaming_content).decode()


def _rows(client: Client, **asked: Any) -> list[dict[str, str]]:
    said = _file(client, **asked)
    assert said.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(said.removeprefix("\ufeff"), newline="")))


def _texts(client: Client, **asked: Any) -> list[str]:
    return [row["التعليق"] for row in _rows(client, **asked)]


@pytest.mark.parametrize("role", ["reporter", "researcher"])
def test_it_is_for_moderators_alone(role: str, newsroom: Newsroom) -> None:
    other = Client()
    for _ in range(2):
        answer = other.get(reverse("moderation_queue_csv"))
        assert answer.status_code == 302
        other.force_login(newsroom.people[role])


def test_it_says_of_each_comment_what_its_card_says(article: Article, client: Client) -> None:
    held = comment(
        article, "سطر\nوسطر", name="سعاد", holds=[{"rule": "banned_word", "spans": [[0, 3]], "entry": "سطر"}]
    )
    report(held)
    (row,) = _rows(client)
    assert row["الرقم"] == str(held.pk)
    assert (row["الاسم"], row["التعليق"]) == ("سعاد", "سطر\nوسطر")
    assert row["سبب الحجز"].endswith(": سطر")
    assert row["البلاغات المفتوحة"] == "1"
    assert row["المقال"] == article.title
    assert row["عنوان المقال على الشبكة"].endswith(article.get_url())


def test_no_address_and_no_key_of_a_reader_is_in_it(article: Article, client: Client) -> None:
    comment(article, email="secret@mail.example", reader_key="r" * 64, network_key="n" * 64)
    said = _file(client)
    for secret in ("secret@mail.example", "r" * 64, "n" * 64):
        assert secret not in said


@pytest.mark.parametrize("words", ["=1+1", "\u200f=HYPERLINK(1)", "＝1", "@SUM(A1)"])
def test_nothing_that_a_reader_sent_is_computed(words: str, article: Article, client: Client) -> None:
    comment(article, words, name=words)
    (row,) = _rows(client)
    assert (row["التعليق"], row["الاسم"]) == (f"'{words}", f"'{words}")


def test_it_is_sifted_and_ordered_as_the_list_is(
    article: Article, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.batches, "__kwdefaults__", {"size": 2})
    other = writer("other@mail.example")
    for number in range(5):
        comment(article, f"معلّق {number}")
        comment(article, f"منشور {number}", CommentState.APPROVED)
    held = comment(article, "محجوز", email="other@mail.example", holds=[{"rule": "links", "spans": []}])
    Comment.objects.filter(pk=held.pk).update(created_at=timezone.now() - timedelta(days=3))
    waiting = [f"معلّق {number}" for number in range(5)]
    assert _texts(client) == [*waiting, "محجوز"]
    assert _texts(client, queue="approved") == [f"منشور {number}" for number in (4, 3, 2, 1, 0)]
    for asked in ({"writer": other.pk}, {"rule": "links"}, {"age": "old"}):
        assert _texts(client, **asked) == ["محجوز"]
    assert _texts(client, article=article.pk + 1) == []


def test_its_queries_grow_with_the_batches_alone(article: Article, client: Client) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            _file(client)
        return len(queries)

    comment(article, "واحد")
    asked()  # fills what the process remembers
    first = asked()
    for number in range(6):
        comment(article, f"آخر {number}", email=f"reader{number}@mail.example")
    assert asked() == first


def test_the_list_leads_to_it_with_what_it_is_sifted_by(article: Article, client: Client) -> None:
    page = client.get(reverse("moderation_queue"), {"queue": "approved", "age": "day"}).content.decode()
    assert f'{reverse("moderation_queue_csv")}?queue=approved&amp;age=day"' in page
