"""An item as a Web Annotation: its selectors find its words, its body speaks schema.org."""

import json
from collections.abc import Iterator
from typing import Any

import lxml.html
import pytest
from django.test import Client

from rawi.articles.models import Version
from rawi.record.choices import CueClass
from rawi.record.models import Item, Name, Statement
from support.public_record import PublicRecord
from support.record import accept_all, pledge_of

BODIES = {
    "statement": {"Quotation", "Claim"},
    "pledge": {"PlanAction"},
    "figure": {"Observation"},
    "event": {"Event"},
    "name": {"CreativeWork"},
}


def test_the_selectors_find_the_words(record: PublicRecord, reader: Client) -> None:
    texts = {block.id: block.text for block in Version.objects.get(article=record.article).blocks}
    for item in Item.objects.filter(is_public=True):
        said = reader.get(f"/r/{item.pk}.json").json()
        assert said["target"]
        for target in said["target"]:
            block, quote = target["selector"]
            text = texts[block["value"].removeprefix("b-")]
            place = block["refinedBy"]
            assert text[place["start"] : place["end"]] == quote["exact"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_it_is_an_annotation_with_licence_and_version(record: PublicRecord, reader: Client) -> None:
    answer = reader.get(f"/r/{record.item('pledge').pk}.json")
    said = answer.json()
    assert answer.headers["Content-Type"].startswith("application/ld+json")
    assert (said["type"], said["id"]) == (
        "Annotation",
        f"http://localhost/r/{record.item('pledge').pk}.json",
    )
    assert said["rights"] == "https://creativecommons.org/licenses/by/4.0/"
    assert said["target"][0]["state"]["version"] == 1
    assert (
        said["target"][0]["source"]["id"]
        == f"http://localhost{record.article.url.removeprefix('http://localhost')}"
    )
    assert said["body"]["actionStatus"] == "https://schema.org/CompletedActionStatus"


@pytest.mark.parametrize("kind", BODIES)
def test_the_body_is_what_schema_org_calls_it(kind: str, record: PublicRecord, reader: Client) -> None:
    assert reader.get(f"/r/{record.item(kind).pk}.json").json()["body"]["@type"] in BODIES[kind]


def _told(address: str) -> list[dict[str, Any]]:
    """What a page tells machines."""
    page: Any = lxml.html.document_fromstring(Client().get(address, follow=True).content.decode())
    return [json.loads(one.text) for one in page.xpath('//script[@type="application/ld+json"]')]


def _described(thing: Any) -> Iterator[tuple[str, str]]:
    """Each description under an @id: the id, and all of it."""
    if isinstance(thing, dict):
        if "@id" in thing and len(thing) > 1:
            yield thing["@id"], json.dumps(thing, sort_keys=True)
        thing = list(thing.values())
    if isinstance(thing, list):
        for one in thing:
            yield from _described(one)


def test_an_item_s_page_and_its_data_describe_it_alike(record: PublicRecord, reader: Client) -> None:
    for item in Item.objects.filter(is_public=True):
        assert reader.get(f"/r/{item.pk}.json").json()["body"] in _told(item.get_absolute_url()), item.kind


def test_who_has_an_office_in_one_item_is_nobody_else_in_the_next(record: PublicRecord) -> None:
    pledge = record.item("pledge")
    (pledger,) = pledge.involvements.filter(role="pledger")
    Name.objects.filter(pk=pledger.name_id).update(type="person")
    pledger.capacity = "رئيس الوزراء"
    pledger.save()
    other = pledge_of(record.article, "تعهد آخر", pledger.name)
    accept_all()
    assert other.involvements.filter(capacity="").exists()
    told = [*_described(_told("/record/pledges/"))]
    assert len({key for key, _text in told}) == len(set(told))
    assert any('"roleName"' in text for _key, text in told)


@pytest.mark.parametrize("cue_class", CueClass.values)
def test_what_saying_it_is_stands_with_a_statement(cue_class: str, record: PublicRecord) -> None:
    item = record.item("statement")
    Statement.objects.filter(item=item).update(cue_class=cue_class)
    (told,) = _told(item.get_absolute_url())
    assert told["keywords"]["termCode"] == cue_class
    assert told["keywords"]["name"] == str(CueClass(cue_class).label)
