"""Amending by form: what is typed is taken, said to be wrong, or kept while she is told who was first."""

from typing import Any

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


def form_of(client: Client, address: str) -> dict[str, Any]:
    """The fields of an item's form as the browser would send them untouched."""
    context = client.get(address).context
    form = context["form"]
    fields: dict[str, Any] = {"kind": form.kind}
    if "item" in context:
        fields["revision"] = context["item"].revision
    for part in form.all:
        forms = [part.management_form, *part.forms] if hasattr(part, "management_form") else [part]
        for one in forms:
            fields |= {bound.html_name: bound.value() for bound in one if bound.value() is not None}
    return {name: value for name, value in fields.items() if value is not False}


def _address(item: Item) -> str:
    return reverse("record_item_amend", args=[item.pk])


def test_the_form_sent_as_it_came_changes_nothing(article: Article, client: Client) -> None:
    for kind in ("statement", "pledge", "figure", "date", "name"):
        item = desk.item(article, kind)
        answer = client.post(_address(item), form_of(client, _address(item)))
        assert answer.status_code == 422, kind
        assert not answer.context["form"].places.total_error_count()
        assert "لم يتغير شيء" in answer.content.decode()
        assert Item.objects.get(pk=item.pk).revision == item.revision


def test_due_date_speaker_and_words_are_taken(article: Article, client: Client) -> None:
    item = desk.item(article, "pledge")
    fields = form_of(client, _address(item)) | {
        "values-due": "٢٠٢١-٠٧",
        "parts-0-name": "وزارة النقل",
        "parts-0-speaker_kind": "organisation",
        "places-0-words": "وتعهدت الحكومة بإكمال الجسر",
    }
    answer = client.post(_address(item), fields)
    assert answer.status_code == 302, answer.context["form"].values.errors
    item = Item.objects.get(pk=item.pk)
    assert (item.pledge.due, item.words) == ("2021-07", "وتعهدت الحكومة بإكمال الجسر")
    assert item.involvements.order_by("order")[0].name.name == "وزارة النقل"


def test_a_speaker_whose_name_is_untouched_stays_the_same_person(article: Article, client: Client) -> None:
    item = desk.item(article, "statement")
    name = item.involvements.get().name
    fields = form_of(client, _address(item)) | {"parts-0-capacity": "وزير الأشغال"}
    assert client.post(_address(item), fields).status_code == 302
    assert item.involvements.get().name == name
    assert item.involvements.get().capacity == "وزير الأشغال"


def test_a_part_that_is_marked_for_deletion_goes(article: Article, client: Client) -> None:
    item = desk.item(article, "statement")
    fields = form_of(client, _address(item)) | {"parts-0-DELETE": "on"}
    assert client.post(_address(item), fields).status_code == 302
    assert not item.involvements.exists()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("values-due", "قريبا", "لا يعيّن يوما"),
        ("places-0-words", "كلام لم يقله أحد", "ليس في أحدث نسخة"),
        ("values-polarity", "maybe", "maybe"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed(
    field: str, value: str, said: str, article: Article, client: Client
) -> None:
    item = desk.item(article, "pledge")
    answer = client.post(_address(item), form_of(client, _address(item)) | {field: value})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert said in page
    assert "field--wrong" in page
    assert Item.objects.get(pk=item.pk).revision == item.revision


def test_words_that_stand_twice_need_a_neighbour(newsroom: Newsroom, client: Client) -> None:
    article = newsroom.article("خبر", "حضر 40 مهندسا. وغاب 40 مهندسا.")
    item = desk.item(article, "figure")
    fields = form_of(client, _address(item)) | {"places-0-words": "مهندسا"}
    assert "أضف إليه ما يجاوره" in client.post(_address(item), fields).content.decode()


def test_another_kind_shows_its_own_fields(article: Article, client: Client) -> None:
    item = desk.item(article, "statement")
    address = f"{_address(item)}?kind=pledge"
    fields = form_of(client, address) | {"values-due": "2021"}
    assert "values-polarity" in fields
    assert client.post(_address(item), fields).status_code == 302
    assert Item.objects.get(pk=item.pk).kind == "pledge"


def test_who_comes_second_is_told_sees_the_item_as_it_is_and_loses_nothing(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    item = desk.item(article, "figure")
    fields = form_of(client, _address(item)) | {"values-unit": "ليرة"}
    accept_item(Item.objects.get(pk=item.pk), by=newsroom.people["chief_editor"])
    answer = client.post(_address(item), fields)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "chief_editor" in page
    assert "مقبول" in page
    assert 'value="ليرة"' in page
    assert Item.objects.get(pk=item.pk).figure.unit == "دينار"
    again = fields | {"revision": answer.context["item"].revision}
    assert client.post(_address(item), again).status_code == 302
    assert Item.objects.get(pk=item.pk).figure.unit == "ليرة"


def test_a_stale_item_gets_words_by_the_form(article: Article, newsroom: Newsroom, client: Client) -> None:
    article = desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND)
    item = desk.item(article, "figure", "3 ملايين")
    fields = form_of(client, _address(item)) | {
        "places-0-words": "5 ملايين دينار",
        "values-low": "5000000",
        "values-high": "",
    }
    assert client.post(_address(item), fields).status_code == 302
    item = Item.objects.get(pk=item.pk)
    assert (item.review_state, item.words, item.figure.high) == ("amended", "5 ملايين دينار", 5e6)
