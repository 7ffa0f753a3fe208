"""Items and pledges: each filter finds what it names, pages hold everything once, and cost the same."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from rawi.record.actions.review_item import review_item
from rawi.record.actions.undo_review import undo_review
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import DueBasis, PledgeStatus, ReviewState
from rawi.record.models import Involvement, Item, Pledge
from support.public_record import PublicRecord
from support.record import accept_all


def _keys(reader: Client, question: str, *, of: str = "items") -> list[int]:
    answer = reader.get(f"/api/v1/{of}?{question}")
    assert answer.status_code == 200, answer.content
    return [item["id"] for item in answer.json()["items"]]


def _public(**asked: Any) -> list[int]:
    items = Item.objects.filter(is_public=True, **asked).order_by("-day", "-pk")
    return list(items.values_list("pk", flat=True))


def test_everything_is_there_newest_first(record: PublicRecord, reader: Client) -> None:
    assert _keys(reader, "") == _public()


def test_an_item_tells_all_that_an_editor_accepted(record: PublicRecord, reader: Client) -> None:
    item = record.item("statement")
    said = reader.get(f"/api/v1/items/{item.pk}").json()
    evidence = item.evidence.get()
    assert said["words"] == item.words
    assert said["evidence"][0]["exact"] == evidence.exact
    assert (said["evidence"][0]["start"], said["evidence"][0]["end"]) == (evidence.start, evidence.end)
    assert said["names"][0]["name"] == "فؤاد حسين"
    assert said["statement"]["cue"] == item.statement.cue
    assert said["article"]["url"].endswith(record.article.short_path)
    assert said["licence"] == "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize("kind", ["statement", "pledge", "figure", "event", "name", "date"])
def test_of_a_kind(kind: str, record: PublicRecord, reader: Client) -> None:
    assert _keys(reader, f"kind={kind}") == _public(kind=kind) != []


def test_of_a_name_in_a_part(record: PublicRecord, reader: Client) -> None:
    speaker = Involvement.objects.filter(role="speaker", is_public=True).first()
    assert speaker is not None
    asked = f"name={speaker.name_id}"
    assert _keys(reader, asked) == _public(involvements__name=speaker.name)
    assert _keys(reader, f"{asked}&role=speaker") == _public(
        involvements__name=speaker.name, involvements__role="speaker"
    )
    assert _keys(reader, f"{asked}&role=organiser") == []


def test_a_name_with_two_parts_in_an_item_finds_it_once(record: PublicRecord, reader: Client) -> None:
    part = Involvement.objects.filter(role="speaker", is_public=True)[0]
    again = {"name": part.name, "role": "about", "kind": part.kind, "day": part.day, "is_public": True}
    Involvement.objects.create(item=part.item, **again)
    found = _keys(reader, f"name={part.name_id}")
    assert found.count(part.item_id) == 1


def test_of_a_dossier_less_what_it_leaves_out(record: PublicRecord, reader: Client) -> None:
    record.newsroom.article("خبر آخر", "قال الوزير سالم العبيدي إن «العمل يبدأ غدا».")
    accept_all()
    own = _public(article=record.article)
    assert _keys(reader, f"dossier={record.dossier.pk}") == own != _public()
    record.dossier.left_out.add(own[0])
    assert _keys(reader, f"dossier={record.dossier.pk}") == own[1:]
    assert _keys(reader, f"dossier={record.dossier.pk}&kind=pledge") == _public(kind="pledge")


def test_of_an_article(record: PublicRecord, reader: Client) -> None:
    assert _keys(reader, f"article={record.article.pk}") == _public(article=record.article)
    assert _keys(reader, "article=999999") == []


def test_of_a_range_of_days(record: PublicRecord, reader: Client) -> None:
    Item.objects.filter(pk__in=_public()[:3]).update(day=date(2020, 6, 11))
    chosen = _public(day=date(2020, 6, 11))
    assert _keys(reader, "since=2020-06-11&until=2020-06-11") == chosen
    assert _keys(reader, "until=2020-06-10") == []
    assert set(_keys(reader, "since=2020-06-12")) == set(_public()) - set(chosen)


def test_pledges_by_what_became_of_them(record: PublicRecord, reader: Client) -> None:
    key = record.item("pledge").pk
    assert _keys(reader, "status=kept_late", of="pledges") == [key]
    assert _keys(reader, "status=kept_late") == [key]
    assert _keys(reader, "status=broken", of="pledges") == []
    assert _keys(reader, "status=kept_late&kind=figure") == []
    name = Involvement.objects.filter(item=key, role="pledger")[0].name_id
    assert _keys(reader, f"status=kept_late&name={name}") == [key]
    assert _keys(reader, f"status=broken&name={name}") == []


def test_overdue_is_late_and_open(record: PublicRecord, reader: Client) -> None:
    key = record.item("pledge").pk
    assert _keys(reader, "overdue=true", of="pledges") == [], "it was kept, if late"
    Pledge.objects.filter(pk=key).update(status=PledgeStatus.STALLED)
    assert _keys(reader, "overdue=true", of="pledges") == [key]
    assert reader.get(f"/api/v1/items/{key}").json()["pledge"]["is_overdue"] is True
    later = timezone.localdate() + timedelta(days=2)
    Pledge.objects.filter(pk=key).update(due_to=later, due_basis=DueBasis.STATED)
    assert _keys(reader, "overdue=true", of="pledges") == []


@pytest.mark.parametrize("question", ["", "kind=date", "name={name}", "dossier={dossier}"])
def test_pages_hold_everything_once(question: str, record: PublicRecord, reader: Client) -> None:
    """Also where some items have no day: those come last."""
    keys = _public()
    Item.objects.filter(pk__in=keys[::3]).update(day=None)
    Involvement.objects.filter(item__in=keys[::3]).update(day=None)
    question = question.format(name=record.name.pk, dossier=record.dossier.pk)
    whole = _keys(reader, question)
    address: str | None = f"/api/v1/items?limit=2&{question}"
    found: list[int] = []
    while address:
        page = reader.get(address).json()
        assert len(page["items"]) <= 2
        found += [item["id"] for item in page["items"]]
        address = page.get("next")
    assert found == whole
    assert len(set(found)) == len(found)


def test_a_page_costs_the_same_however_much_is_on_it(
    record: PublicRecord, reader: Client, django_assert_max_num_queries: Callable
) -> None:
    def cost() -> int:
        with django_assert_max_num_queries(20) as found:
            assert reader.get("/api/v1/items?limit=100").status_code == 200
        return len(found)

    few = cost()
    record.newsroom.article("خبر آخر", *[block.text for block in record.article.versions.get().blocks])
    accept_all()
    assert cost() <= few


@pytest.mark.parametrize(
    ("basis", "told"),
    [("operator", "import"), ("bulk", "bulk"), ("reviewer", "editor"), ("publication", None)],
)
def test_an_item_says_on_whose_word_it_stands_and_names_nobody(
    basis: str, told: str | None, record: PublicRecord, reader: Client
) -> None:
    item = record.item("statement")
    editor = record.newsroom.people["editor"]
    editor.username = "samira"
    editor.save()
    item.reviews.all().update(basis=basis, by=editor)
    for address in (f"/api/v1/items/{item.pk}", f"/r/{item.pk}.json"):
        answer = reader.get(address)
        said = answer.json()
        assert said.get("item", said).get("accepted_by") == told, address
        assert str(editor) not in answer.content.decode(), address


def test_an_editor_s_later_word_counts(record: PublicRecord, reader: Client) -> None:
    item = record.item("statement")
    assert reader.get(f"/api/v1/items/{item.pk}").json()["accepted_by"] == "import"
    review_item(item, ReviewState.AMENDED, by=record.newsroom.people["editor"])
    assert reader.get(f"/api/v1/items/{item.pk}").json()["accepted_by"] == "editor"


@pytest.mark.parametrize(
    ("basis", "told"), [("operator", "import"), ("bulk", "bulk"), ("reviewer", "editor")]
)
def test_a_rejection_that_is_undone_leaves_it_on_the_word_it_stood_on(
    basis: str, told: str, record: PublicRecord, reader: Client
) -> None:
    item, editor = record.item("statement"), record.newsroom.people["editor"]
    item.reviews.all().update(basis=basis)
    withdraw_item(item, by=editor, reason="double")
    undo_review(Item.objects.get(pk=item.pk), by=editor)
    assert reader.get(f"/api/v1/items/{item.pk}").json()["accepted_by"] == told
