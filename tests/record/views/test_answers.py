"""How the desk answers: who may ask, a page or parts of one, and a number of queries that does not grow."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from rawi.articles.models import Article
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db
PARTS = {"X-Requested-With": "XMLHttpRequest"}


def _client(newsroom: Newsroom, role: str = "editor") -> Client:
    client = Client()
    client.force_login(newsroom.people[role])
    return client


@pytest.mark.parametrize("role", ["reporter", "moderator"])
def test_who_may_not_review_sees_no_suggestion(role: str, article: Article, newsroom: Newsroom) -> None:
    client = _client(newsroom, role)
    for address in (
        reverse("record_desk"),
        reverse("record_review", args=[article.pk]),
        reverse("record_add", args=[article.pk]),
        reverse("record_item_amend", args=[desk.item(article, "pledge").pk]),
    ):
        assert client.get(address).url == reverse("wagtailadmin_home")
    assert "record-desk" not in client.get("/admin/").content.decode()


def test_a_post_without_a_revision_is_no_act(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    for revision in ("", "1e5", "٢", "-1", "9" * 30):
        answer = _client(newsroom).post(reverse("record_item_accept", args=[item.pk]), {"revision": revision})
        assert answer.status_code == 404
    assert desk.item(article, "figure").review_state == "suggested"


def test_a_page_of_many_items_costs_no_more_queries(article: Article, newsroom: Newsroom) -> None:
    more = newsroom.article("أطول", *[desk.FIRST, desk.SECOND] * 6)
    counts = []
    client = _client(newsroom)
    for one in (article, more, article, more):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(reverse("record_review", args=[one.pk])).status_code == 200
        counts.append(len(queries))
    # The first calls fill caches; the shorter article is the older one, whose next is looked for twice.
    assert counts[3] <= counts[2] <= 26


def test_the_script_gets_the_changed_block_alone(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "pledge")
    answer = _client(newsroom).post(
        reverse("record_item_accept", args=[item.pk]), {"revision": item.revision}, headers=PARTS
    )
    parts = answer.json()
    assert parts["well"]
    assert parts["item"] == item.pk
    (block,) = parts["blocks"].values()
    assert f'id="i-{item.pk}"' in block
    assert "is-accepted" in block
    assert "العبيدي" not in block


def test_a_browser_alone_is_led_back_to_the_card(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "pledge")
    answer = _client(newsroom).post(
        reverse("record_item_accept", args=[item.pk]), {"revision": item.revision}
    )
    assert answer.url == f"{reverse('record_review', args=[article.pk])}#i-{item.pk}"


def test_the_script_is_told_what_the_menu_says_now(article: Article, newsroom: Newsroom) -> None:
    items = list(article.record_items.order_by("pk"))
    menus = []
    for item in items:
        address = reverse("record_item_reject", args=[item.pk])
        given = {"revision": item.revision, "reason": "not_said"}
        menus.append(_client(newsroom).post(address, given, headers=PARTS).json()["menu"])
    desk_address = reverse("record_desk")
    assert menus[0][desk_address] == "مراجعة السجل (1)"
    assert menus[-1][desk_address] == "مراجعة السجل"
    assert reverse("record_follow_ups") in menus[0]
