"""An editor puts articles on a front and picks related stories through the admin's forms, in Arabic."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from rawi.articles.models import Article, FrontPage
from support.editing import article_form
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def editor(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


def _slot(article: Article, **more: Any) -> dict[str, Any]:
    return {"article": article.pk, "headline": "", "photo": "", "until": ""} | more


def test_a_reporter_may_not_arrange_the_front(newsroom: Newsroom) -> None:
    reporter = Client()
    reporter.force_login(newsroom.people["reporter"])
    assert reporter.get(f"/admin/pages/{newsroom.front.pk}/edit/").status_code == 302


def test_the_form_speaks_arabic(newsroom: Newsroom, editor: Client) -> None:
    for page in (newsroom.front, newsroom.section):
        form = editor.get(f"/admin/pages/{page.pk}/edit/").content.decode()
        assert "مقالات مختارة" in form


def test_slots_are_kept_in_their_order_and_published(newsroom: Newsroom, editor: Client) -> None:
    first, second = (newsroom.article(headline, "فقرة.") for headline in ("الأول", "الثاني"))
    newsroom.article("الأحدث", "فقرة.")
    until = (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    slots = [_slot(second, headline="عنوان المكان", ORDER=1), _slot(first, until=until, ORDER=2)]
    form = {
        "title": newsroom.front.title,
        "slots": inline_formset(slots),
        "comments": inline_formset([]),
        "slug": newsroom.front.slug,
        "seo_title": "",
        "search_description": "",
        "go_live_at": "",
        "expire_at": "",
        "action-publish": "1",
    }
    answer = editor.post(f"/admin/pages/{newsroom.front.pk}/edit/", nested_form_data(form))
    assert answer.status_code == 302
    kept = [
        (slot.article_id, slot.headline, slot.until is None) for slot in FrontPage.objects.get().slots.all()
    ]
    assert kept == [(second.pk, "عنوان المكان", True), (first.pk, "", False)]
    page = Client().get("/").content.decode()
    assert page.index("عنوان المكان") < page.index("الأول") < page.index("الأحدث")


def test_picked_stories_are_kept(newsroom: Newsroom, editor: Client) -> None:
    other, article = (newsroom.article(headline, "فقرة.") for headline in ("المختار", "المقال"))
    form = article_form("المقال", "فقرة.", slug=article.slug, **{"action-publish": "1"})
    form |= nested_form_data({"picks": inline_formset([{"other": other.pk, "ORDER": 1}])})
    assert editor.post(f"/admin/pages/{article.pk}/edit/", form).status_code == 302
    assert [pick.other_id for pick in article.picks.all()] == [other.pk]
