"""Feeds of comments: public ones alone, threaded, and whatever readers wrote is text."""

from typing import Any

import pytest
from django.test import Client
from lxml import etree

from rawi.articles.models import Article
from rawi.comments.choices import CommentMode, CommentState
from rawi.comments.models import CommentSettings, Policy
from support.comments import comment
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
THREADS = "{http://purl.org/syndication/thread/1.0}"
APPROVED = CommentState.APPROVED


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("افتتاح الجسر", "فقرة.")


def _addresses(article: Article) -> tuple[str, str]:
    return ("/comments/feed", f"/a/{article.pk}/comments/feed")


def _entries(address: str) -> list[Any]:
    return list(etree.fromstring(Client().get(f"{address}.atom").content).iter(f"{ATOM}entry"))


def _items(address: str) -> list[dict[str, Any]]:
    return list(Client().get(f"{address}.json").json()["items"])


@pytest.mark.parametrize("state", sorted(set(CommentState.values) - {APPROVED}))
def test_what_is_not_approved_is_in_no_feed(state: str, article: Article) -> None:
    comment(article, state=CommentState(state))
    for address in _addresses(article):
        assert (_entries(address), _items(address)) == ([], [])


def test_both_forms_tell_who_said_what_when(article: Article) -> None:
    made = comment(article, "رأي أول.\nوثان.", APPROVED)
    for address in _addresses(article):
        (entry,), (item,) = _entries(address), _items(address)
        assert entry.findtext(f"{ATOM}id") == item["id"] == f"http://localhost/c/{made.pk}"
        assert entry.findtext(f"{ATOM}author/{ATOM}name") == item["authors"][0]["name"] == "سعاد"
        assert item["content_text"] == "رأي أول.\nوثان."
        assert entry.findtext(f"{ATOM}published") is not None


def test_the_newest_stands_first_and_old_ones_fall_out(
    article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rawi.api.views.comment_feed.LENGTH", 2)
    made = [comment(article, f"رأي {number}.", APPROVED).pk for number in range(3)]
    for address in _addresses(article):
        assert [item["id"].rpartition("/")[2] for item in _items(address)] == [str(made[2]), str(made[1])]


def test_an_answer_names_what_it_answers(article: Article) -> None:
    first = comment(article, "رأي.", APPROVED)
    comment(article, "جواب.", APPROVED, answers=first)
    answer, said = _entries(f"/a/{article.pk}/comments/feed")
    assert said.find(f"{THREADS}in-reply-to").get("ref") == f"http://localhost/a/{article.pk}"
    assert answer.find(f"{THREADS}in-reply-to").get("ref") == f"http://localhost/c/{first.pk}"
    counts = [
        link.get(f"{THREADS}count") for link in said.iter(f"{ATOM}link") if link.get("rel") == "replies"
    ]
    assert counts == ["1"]


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "a & b ]]> c", "أ\x01\x0bب\ufffe"])
def test_what_readers_wrote_is_text(words: str, article: Article) -> None:
    comment(article, words, APPROVED, name=words)
    for address in _addresses(article):
        (entry,), (item,) = _entries(address), _items(address)
        assert "<script" not in (entry.findtext(f"{ATOM}summary") or "") + item["content_html"]


def test_addresses_and_keys_of_readers_are_not_in_it(article: Article) -> None:
    comment(article, "رأي.", APPROVED, email="canary@mail.example", reader_key="canary", network_key="canary")
    for address in _addresses(article):
        for form in ("atom", "json"):
            assert "canary" not in Client().get(f"{address}.{form}").content.decode()


@pytest.mark.parametrize("how", ["unpublished", "article", "section", "site"])
def test_where_comments_are_off_none_are_told(how: str, article: Article, newsroom: Newsroom) -> None:
    comment(article, "رأي.", APPROVED)
    if how == "unpublished":
        article.unpublish()
    elif how == "site":
        CommentSettings.objects.create(site=article.get_site(), mode=CommentMode.OFF)
    else:
        page = article.page_ptr if how == "article" else newsroom.section.page_ptr
        Policy.objects.create(page=page, mode=CommentMode.OFF)
    assert Client().get(f"/a/{article.pk}/comments/feed.atom").status_code == 404
    assert _items("/comments/feed") == []


def test_no_more_queries_for_more_comments(article: Article, django_assert_max_num_queries: Any) -> None:
    for number in range(10):
        comment(article, f"رأي {number}.", APPROVED)
    for address in _addresses(article):
        with django_assert_max_num_queries(10):
            assert len(_items(address)) == 10


def test_another_form_is_not_there(article: Article) -> None:
    for address in _addresses(article):
        assert Client().get(f"{address}.xml").status_code == 404
