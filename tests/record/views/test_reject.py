"""Rejecting by form asks why; who comes second keeps the reason and the note."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.record.actions.accept_item import accept_item
from rawi.record.models import Item
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


def _address(item: Item) -> str:
    return reverse("record_item_reject", args=[item.pk])


def test_a_reason_takes_the_suggestion_out(article: Article, client: Client) -> None:
    item = desk.item(article, "figure")
    client.post(_address(item), {"revision": item.revision, "reason": "minor", "note": ""})
    assert Item.objects.get(pk=item.pk).review_state == "rejected"


def test_without_a_reason_nothing_happens(article: Article, client: Client) -> None:
    item = desk.item(article, "figure")
    answer = client.post(_address(item), {"revision": item.revision, "note": "لا أدري"})
    assert answer.status_code == 422
    assert 'value="لا أدري"' in answer.content.decode()
    assert Item.objects.get(pk=item.pk).review_state == "suggested"


def test_what_readers_see_is_withdrawn(article: Article, newsroom: Newsroom, client: Client) -> None:
    accept_item(desk.item(article, "figure"), by=newsroom.people["chief_editor"])
    item = desk.item(article, "figure")
    assert "لماذا يُسحب؟" in client.get(_address(item)).content.decode()
    client.post(_address(item), {"revision": item.revision, "reason": "wrong_value"})
    assert Item.objects.get(pk=item.pk).review_state == "withdrawn"


def test_who_comes_second_keeps_what_was_typed(article: Article, newsroom: Newsroom, client: Client) -> None:
    item = desk.item(article, "figure")
    accept_item(desk.item(article, "figure"), by=newsroom.people["chief_editor"])
    fields = {"revision": item.revision, "reason": "wrong_value", "note": "المبلغ بالدولار"}
    answer = client.post(_address(item), fields)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "chief_editor" in page
    assert 'value="المبلغ بالدولار"' in page
    assert 'value="wrong_value" required checked' in " ".join(page.split())
    assert Item.objects.get(pk=item.pk).review_state == "accepted"
