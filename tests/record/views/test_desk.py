"""The list of articles that wait: newest first, counts by kind, paged by key."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.record.queries import desk as queries
from support import desk
from support.newsroom import Newsroom
from support.record import accept_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


def _titles(client: Client, address: str = "") -> list[str]:
    rows = client.get(address or reverse("record_desk")).context["rows"]
    return [row["article"].title for row in rows]


def test_the_newest_comes_first_and_what_is_done_is_gone(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    accept_all()
    desk.article(newsroom, "الثاني")
    desk.article(newsroom, "الثالث")
    assert _titles(client) == ["الثالث", "الثاني"]


def test_a_row_counts_what_waits_by_kind(article: Article, client: Client) -> None:
    (row,) = client.get(reverse("record_desk")).context["rows"]
    counts = {kind: count for kind, _label, count in row["counts"]}
    assert counts["pledge"] == article.record_items.filter(kind="pledge").count() == 1
    assert row["total"] == article.record_items.count()


def test_pages_follow_each_other_by_key(
    newsroom: Newsroom, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "PAGE", 2)
    for number in range(5):
        desk.article(newsroom, f"خبر {number}")
    first = client.get(reverse("record_desk"))
    below = first.context["below"]
    assert _titles(client, f"{reverse('record_desk')}?before={below}") == ["خبر 2", "خبر 1"]
    desk.article(newsroom, "خبر عاجل")
    assert _titles(client, f"{reverse('record_desk')}?before={below}") == ["خبر 2", "خبر 1"]


@pytest.mark.parametrize("before", ["", "x", "-3", "٣", "9" * 40])
def test_a_key_that_is_none_gives_the_first_page(before: str, article: Article, client: Client) -> None:
    assert _titles(client, f"{reverse('record_desk')}?before={before}") == [article.title]


def test_the_menu_counts_the_articles_that_wait(
    article: Article, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def label() -> str:
        # The sidebar's words stand in JSON.
        page = client.get("/admin/").content.decode()
        return re.sub(r"\\u([0-9a-f]{4})", lambda escape: chr(int(escape[1], 16)), page)

    assert "مراجعة السجل (1)" in label()
    monkeypatch.setattr(queries, "COUNTED_ITEMS", 1)
    assert "مراجعة السجل (1+)" in label()
    accept_all()
    assert "مراجعة السجل (" not in label()
