"""Feeds: well-formed, whole, and text stays text."""

import pytest
from django.test import Client
from lxml import etree

from rawi.record.models import Item
from support.public_record import PublicRecord

ATOM = "{http://www.w3.org/2005/Atom}"


def _pages(record: PublicRecord) -> list[str]:
    pledge = record.item("pledge")
    return ["/record", f"/dossiers/{record.dossier.slug}", f"/names/{record.name.pk}", f"/r/{pledge.pk}"]


def _atom(reader: Client, page: str) -> etree._Element:
    return etree.fromstring(reader.get(f"{page}/feed.atom").content)


def test_atom_has_what_the_standard_asks_for(record: PublicRecord, reader: Client) -> None:
    for page in _pages(record):
        feed = _atom(reader, page)
        for owner in (feed, *feed.iter(f"{ATOM}entry")):
            for needed in ("id", "title", "updated"):
                assert len(owner.findall(ATOM + needed)) == 1, (page, needed)
        assert feed.xpath("string(//*[local-name()='link'][@rel='self']/@href)").endswith(".atom")
        assert feed.xpath("//*[local-name()='link'][@rel='license']")
        ids = [one.text for one in feed.iter(f"{ATOM}id")]
        assert len(ids) == len(set(ids)) > 1


def test_json_feed_tells_the_same(record: PublicRecord, reader: Client) -> None:
    for page in _pages(record):
        said = reader.get(f"{page}/feed.json").json()
        assert said["version"] == "https://jsonfeed.org/version/1.1"
        assert said["language"] == "ar"
        assert [item["id"] for item in said["items"]] == [
            entry.findtext(f"{ATOM}id") for entry in _atom(reader, page).iter(f"{ATOM}entry")
        ]


def test_a_pledge_s_feed_tells_its_steps(record: PublicRecord, reader: Client) -> None:
    steps = reader.get(f"/r/{record.item('pledge').pk}/feed.json").json()["items"]
    assert [step["tags"] for step in steps] == [["status"], ["pledge"]]
    assert "نُفذ بعد موعده" in steps[0]["content_text"]


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "a & b ]]> c", "أ\x01\x0bب\ufffe"])
def test_words_are_words_in_any_reader(words: str, record: PublicRecord, reader: Client) -> None:
    Item.objects.filter(pk=record.item("statement").pk).update(words=words)
    summaries = [one.text or "" for one in _atom(reader, "/record").iter(f"{ATOM}summary")]
    assert not any("<script" in summary for summary in summaries)
    html = [item["content_html"] for item in reader.get("/record/feed.json").json()["items"]]
    assert not any("<script" in one for one in html)


def test_what_changed_last_stands_first(record: PublicRecord, reader: Client) -> None:
    item = record.item("figure")
    item.save()
    assert reader.get("/record/feed.json").json()["items"][0]["_rawi"]["item"] == item.pk


def test_names_and_dates_are_no_news(record: PublicRecord, reader: Client) -> None:
    tags = {tag for item in reader.get("/record/feed.json").json()["items"] for tag in item["tags"]}
    assert tags == {"statement", "pledge", "figure", "event"}
