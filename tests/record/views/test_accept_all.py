"""Accepting in bulk: for who may, of exactly what was shown, named as such in each trail."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.record.actions.amend_item import amend_item
from rawi.record.actions.reject_item import reject_item
from rawi.record.choices import RejectReason
from rawi.record.facts import Amendment
from rawi.record.models import Item
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["chief_editor"])
    return client


def _address(article: Article) -> str:
    return reverse("record_accept_all", args=[article.pk])


def test_an_editor_has_no_way_to_it(article: Article, newsroom: Newsroom, client: Client) -> None:
    editor = Client()
    editor.force_login(newsroom.people["editor"])
    assert editor.get(_address(article)).status_code == 302
    review = reverse("record_review", args=[article.pk])
    assert _address(article) not in editor.get(review).content.decode()
    assert _address(article) in client.get(review).content.decode()


def test_what_is_shown_is_accepted_and_the_trail_says_how(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    shown = client.get(f"{_address(article)}?above=0.9")
    wanted = {item.pk for item in shown.context["items"]}
    assert wanted == set(article.record_items.filter(confidence__gte=0.9).values_list("pk", flat=True))
    client.post(_address(article), {"above": "0.9", "seen": shown.context["seen"], "reason": "مراجعة سريعة"})
    accepted = Item.objects.filter(review_state="accepted")
    assert set(accepted.values_list("pk", flat=True)) == wanted
    review = accepted[0].reviews.get()
    assert (review.basis, review.by, review.reason) == (
        "bulk",
        newsroom.people["chief_editor"],
        "مراجعة سريعة",
    )


def test_nothing_is_accepted_that_changed_since_it_was_shown(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    shown = client.get(f"{_address(article)}?above=0.8")
    reject_item(desk.item(article, "figure"), by=newsroom.people["editor"], reason=RejectReason.WRONG_VALUE)
    answer = client.post(_address(article), {"above": "0.8", "seen": shown.context["seen"]})
    assert answer.status_code == 200
    assert not Item.objects.filter(review_state="accepted").exists()


def test_what_a_person_amended_is_left_for_a_second_pair_of_eyes(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    desk.with_second_pair_of_eyes(article)
    item = desk.item(article, "figure")
    amend_item(item, Amendment(values={"unit": "دولار"}), by=newsroom.people["editor"])
    shown = client.get(f"{_address(article)}?above=0.8").context["items"]
    assert item.pk not in {one.pk for one in shown}


@pytest.mark.parametrize("above", ["0", "0.1", "-1", "nan", "x", ""])
def test_a_confidence_that_is_not_offered_accepts_nothing(
    above: str, article: Article, client: Client
) -> None:
    client.post(_address(article), {"above": above, "seen": ""})
    assert not Item.objects.filter(review_state="accepted").exists()
