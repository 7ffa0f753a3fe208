"""Adding by form: selected words, or typed ones."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.record.models import Item
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


_EMPTY = {
    "places-TOTAL_FORMS": 1,
    "places-INITIAL_FORMS": 0,
    "parts-TOTAL_FORMS": 1,
    "parts-INITIAL_FORMS": 0,
}


def _fields(**more: str) -> dict[str, object]:
    values = {"values-form": "indirect", "values-attribution": "explicit", "values-cue_class": "say"}
    part = {"parts-0-role": "speaker", "parts-0-name": "نوال الجبوري", "parts-0-speaker_kind": "person"}
    return {"kind": "statement", **_EMPTY, **values, **part, **more}


def test_typed_words_become_an_item(article: Article, client: Client) -> None:
    fields = _fields(**{"places-0-words": "وحضر اللقاء 40 مهندسا"})
    assert client.post(reverse("record_add", args=[article.pk]), fields).status_code == 302
    item = Item.objects.get(created_by__isnull=False)
    assert item.words == "وحضر اللقاء 40 مهندسا"
    assert item.involvements.get().shown == "نوال الجبوري"


def test_selected_words_stand_in_the_form(article: Article, client: Client) -> None:
    place = desk.place(article, "وحضر اللقاء")
    query = f"?block={place.block}&start={place.start}&end={place.end}"
    page = client.get(reverse("record_add", args=[article.pk]) + query).content.decode()
    assert "وحضر اللقاء</textarea>" in page


@pytest.mark.parametrize(
    "query", ["?block=x&start=0&end=3", "?start=a&end=b", "?block=headline&start=3&end=1"]
)
def test_a_selection_that_is_none_leaves_the_form_empty(query: str, article: Article, client: Client) -> None:
    answer = client.get(reverse("record_add", args=[article.pk]) + query)
    assert answer.status_code == 200
    assert not answer.context["form"].places.initial_form_count()


def test_a_rule_s_refusal_keeps_what_was_typed(article: Article, client: Client) -> None:
    fields = _fields(**{"places-0-words": "وحضر اللقاء 40 مهندسا"})
    client.post(reverse("record_add", args=[article.pk]), fields)
    answer = client.post(reverse("record_add", args=[article.pk]), fields)
    assert answer.status_code == 422
    assert "في السجل بند من هذا النوع" in answer.content.decode()
    assert 'value="نوال الجبوري"' in answer.content.decode()
