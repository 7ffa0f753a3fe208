"""The page of one article: every item beside its sentence, marked in the very words."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.record.actions.reject_item import reject_item
from rawi.record.choices import RejectReason
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


def _page(client: Client, article: Article) -> str:
    return client.get(reverse("record_review", args=[article.pk])).content.decode()


def test_each_item_has_its_card_beside_the_sentence_that_says_it(article: Article, client: Client) -> None:
    rows = _page(client, article).split('class="desk-row"')[1:]
    for item in article.record_items.all():
        (row,) = [row for row in rows if f'id="i-{item.pk}"' in row]
        words = item.evidence.order_by("start")[0].exact
        text = re.sub(r"<[^>]+>", "", row.partition('class="cards"')[0])
        assert words in text


def test_words_are_marked_by_kind_with_the_card_s_number(article: Article, client: Client) -> None:
    page, item = _page(client, article), desk.item(article, "pledge")
    assert re.search(rf'<mark id="m-{item.pk}" class="found kind--pledge is-suggested"', page)
    label = re.search(rf'<a class="found__n kind--pledge" href="#i-{item.pk}" data-n="([^"]+)"', page)
    assert label
    assert re.search(rf'id="t-{item.pk}">\s*<span class="chip kind--pledge">{label[1]}</span>', page)


def test_a_rejected_item_keeps_its_card_and_leaves_the_text(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    item = desk.item(article, "pledge")
    reject_item(item, by=newsroom.people["editor"], reason=RejectReason.NOT_SAID, note="رأي")
    page = _page(client, article)
    assert f'id="i-{item.pk}"' in page
    assert f'id="m-{item.pk}"' not in page
    assert "الكلام لا يقول ذلك: رأي" in page


def test_what_lost_its_words_stands_apart_with_its_last_sentence(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    article = desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND)
    page = _page(client, article)
    lost = page.partition('class="desk__lost"')[2].partition("</section>")[0]
    assert "3 ملايين دينار" in lost
    assert "كلفة الجسر" in lost
    assert "accept/" not in lost


def test_the_next_article_is_the_next_that_waits(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    newer = desk.article(newsroom, "أحدث")
    assert f'href="{reverse("record_review", args=[article.pk])}"' in _page(client, newer)
    assert f'href="{reverse("record_review", args=[newer.pk])}"' in _page(client, article)


def test_an_article_without_a_version_has_no_desk(newsroom: Newsroom, client: Client) -> None:
    draft = newsroom.article("مسودة", desk.FIRST, published=False)
    assert client.get(reverse("record_review", args=[draft.pk])).status_code == 404


def test_the_way_to_the_desk_stands_in_the_article_s_menu_for_who_may_review(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    address, way = reverse("wagtailadmin_pages:edit", args=[article.pk]), f'href="{_desk(article)}"'
    client.force_login(newsroom.people["reporter"])
    assert way not in client.get(address).content.decode()
    client.force_login(newsroom.people["editor"])
    article.record_items.all().delete()
    page = client.get(address).content.decode()
    assert way in page
    assert "سجل هذه الصفحة" in page


def _desk(article: Article) -> str:
    return reverse("record_review", args=[article.pk])
