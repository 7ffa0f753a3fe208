"""The right of reply from the outside: what a reader sends reaches the desk or comes back with a reason."""

import re
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.record.actions.dispute_item import AN_HOUR, MOST_TEXT
from rawi.record.models import Dispute, Item
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, statement_of

pytestmark = pytest.mark.django_db

TEXT = "الرقم الصحيح ثلاثة."


@pytest.fixture
def newsroom() -> Newsroom:
    cache.clear()
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")


@pytest.fixture
def item(article: Article, newsroom: Newsroom) -> Item:
    item = statement_of(article, "العمل يبدأ غدا")
    accept(newsroom, article)
    return item


def _send(address: str, **fields: str) -> Any:
    return Client().post(address, {"kind": "error", "text": TEXT, "name": "", "email": ""} | fields)


def _of(item: Item) -> str:
    return reverse("dispute_item", args=[item.pk])


def test_without_its_token_nothing_is_taken(item: Item) -> None:
    assert (
        Client(enforce_csrf_checks=True).post(_of(item), {"kind": "error", "text": TEXT}).status_code == 403
    )
    assert not Dispute.objects.exists()


def test_with_the_token_of_the_page_it_is(item: Item) -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.get(_of(item)).content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    sent = client.post(
        _of(item), {"kind": "error", "text": TEXT, "csrfmiddlewaretoken": token[1]}, follow=True
    )
    assert 'role="status"' in sent.content.decode()
    assert Dispute.objects.get().text == TEXT


HEAP = "م" + "\u064e\u0301" * 60_000
SPACED = "م" + "\u064e\u200d" * 10 + "\u034f\u200d" * 60_000


@pytest.mark.parametrize(
    ("text", "status"), [("م" + "\u0300\u200d" * 3_000, 400), (HEAP, 413), (SPACED, 413), ("ن" * 40_000, 413)]
)
def test_one_character_has_a_largest_size(text: str, status: int, article: Article, item: Item) -> None:
    for address in (_of(item), reverse("report_error", args=[article.pk])):
        assert _send(address, text=text).status_code == status
    assert not Dispute.objects.exists()


def test_what_readers_may_not_see_cannot_be_disputed(article: Article, item: Item) -> None:
    hidden = statement_of(article, "لم يراجعه أحد")
    assert Client().get(_of(hidden)).status_code == _send(_of(hidden)).status_code == 404
    article.unpublish()
    assert Client().get(_of(item)).status_code == 404
    assert _send(reverse("report_error", args=[article.pk])).status_code == 404


def test_an_article_s_sentence_can_be_reported(article: Article) -> None:
    address = reverse("report_error", args=[article.pk])
    assert address in Client().get(article.url).content.decode()
    assert _send(address, sentence="فقرة.").status_code == 302
    dispute = Dispute.objects.get()
    assert (dispute.article, dispute.item, dispute.sentence) == (article, None, "فقرة.")


@pytest.mark.parametrize(
    "fields",
    [
        {"text": ""},
        {"text": "س" * (MOST_TEXT + 1)},
        {"text": "a\0b"},
        {"kind": "praise"},
        {"email": "no address"},
        {"kind": "reply"},
    ],
)
def test_what_cannot_stand_comes_back_with_what_was_written(fields: dict[str, str], item: Item) -> None:
    answer = _send(_of(item), **fields | {"name": "سالم العبيدي"})
    assert answer.status_code == 400
    page = answer.content.decode()
    assert 'role="alert"' in page
    assert 'value="سالم العبيدي"' in page
    assert not Dispute.objects.exists()


def test_markup_stays_text(item: Item) -> None:
    page = _send(_of(item), text="<script>alert(1)</script>", email="x").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_who_falls_into_the_trap_is_thanked_and_forgotten(item: Item) -> None:
    assert _send(_of(item), website="https://spam.example").status_code == 302
    assert not Dispute.objects.exists()


def test_too_many_from_one_network_are_asked_to_wait_whatever_they_claim(item: Item) -> None:
    for _ in range(AN_HOUR):
        assert _send(_of(item)).status_code == 302
    forged = {"HTTP_X_FORWARDED_FOR": "203.0.113.9"}
    answer = Client(**forged).post(_of(item), {"kind": "error", "text": TEXT})
    assert answer.status_code == 429
    assert TEXT in answer.content.decode()


@pytest.mark.parametrize("query", ["", "?sent=1"])
def test_no_cache_keeps_the_page(query: str, item: Item) -> None:
    assert Client().get(_of(item) + query)["Cache-Control"] == "private, no-store"
