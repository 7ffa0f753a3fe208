"""An article's ratings in the admin: reached from its edit page, for those who may publish."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.ratings.models import Total
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def _client(newsroom: Newsroom, role: str) -> Client:
    client = Client()
    client.force_login(newsroom.people[role])
    return client


def test_the_edit_page_leads_there(article: Article, newsroom: Newsroom) -> None:
    page = _client(newsroom, "editor").get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert reverse("article_ratings", args=[article.pk]) in page.content.decode()


def test_an_editor_closes_and_hides(article: Article, newsroom: Newsroom) -> None:
    client, address = _client(newsroom, "editor"), reverse("article_ratings", args=[article.pk])
    assert client.get(address).status_code == 200
    assert client.post(address, {"is_closed": "on"}).status_code == 302
    total = Total.objects.get(article=article)
    assert (total.is_closed, total.is_hidden) == (True, False)
    assert "checked" in client.get(address).content.decode()


def test_a_reporter_does_neither(article: Article, newsroom: Newsroom) -> None:
    answer = _client(newsroom, "reporter").post(
        reverse("article_ratings", args=[article.pk]), {"is_closed": "on"}
    )
    assert answer.status_code in {302, 403}
    assert not Total.objects.exists()
