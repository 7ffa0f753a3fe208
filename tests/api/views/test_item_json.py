"""An item as a Web Annotation: its selectors find its words, its body speaks schema.org."""

import pytest
from django.test import Client

from rawi.articles.models import Version
from rawi.record.models import Item
from support.public_record import PublicRecord

BODIES = {
    "statement": {"Quotation", "Claim"},
    "pledge": {"PlanAction"},
    "figure": {"Observation"},
    "event": {"Event"},
    "name": {"Person", "Organization", "Place"},
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
