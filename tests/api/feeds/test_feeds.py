"""Feeds: well-formed, whole, and text stays text."""

import pytest
from django.test import Client
from lxml import etree
from wagtail.models import Site

from rawi.record.models import Item, Pledge, StatusChange
from rawi.site.models import HouseStyle
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


def _pledge(record: PublicRecord, **fields: object) -> int:
    key = record.item("pledge").pk
    Pledge.objects.filter(pk=key).update(**fields)
    return key


def _text(reader: Client, key: int) -> str:
    (entry,) = [one for one in reader.get(f"/r/{key}/feed.json").json()["items"] if one["tags"] == ["pledge"]]
    return str(entry["content_text"])


def test_a_pledge_not_to_do_has_the_word_of_its_page(record: PublicRecord, reader: Client) -> None:
    key = _pledge(record, polarity="refrain", status="kept")
    StatusChange.objects.filter(pledge=key).update(status="kept")
    page = reader.get(f"/r/{key}").content.decode()
    calendar = reader.get(f"/r/{key}/calendar.ics").content.decode().replace("\r\n ", "")
    step, _item = reader.get(f"/r/{key}/feed.json").json()["items"]
    for told in (page, calendar, _text(reader, key), step["title"]):
        assert "التُزم به" in told
        assert "أُنجز" not in told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"due": "", "due_words": "", "due_basis": "none"}, ""),
        ({"due": "", "due_words": "قريبا", "due_basis": "none"}, "«قريبا»"),
        ({"due": "2020-12", "due_words": "قريبا", "due_basis": "stated"}, "كانون الأول/ديسمبر 2020 «قريبا»"),
        (
            {"due": "2021-01-05", "due_words": "", "due_basis": "inferred"},
            "5 كانون الثاني/يناير 2021 (استنتجه محرر)",
        ),
    ],
)
def test_a_pledge_is_due_in_the_words_of_its_page(
    fields: dict[str, str], told: str, record: PublicRecord, reader: Client
) -> None:
    key = _pledge(record, **fields)
    lines = [line for line in _text(reader, key).split("\n") if line.startswith("الموعد")]
    assert lines == ([f"الموعد: {told}."] if told else [])
    calendar = reader.get(f"/r/{key}/calendar.ics").content.decode().replace("\r\n ", "")
    assert told in calendar


def test_the_edition_s_months_and_digits_stand_in_its_feeds(record: PublicRecord, reader: Client) -> None:
    HouseStyle.objects.create(site=Site.objects.get(), months="egyptian", digits="arabic_indic")
    key = _pledge(record, due="2020-12", due_words="", due_basis="stated")
    assert "الموعد: ديسمبر ٢٠٢٠." in _text(reader, key)


def test_nobody_is_the_author_of_what_is_told_of_him(record: PublicRecord, reader: Client) -> None:
    for page in _pages(record):
        feed = _atom(reader, page)
        assert [one.findtext(f"{ATOM}name") for one in feed.iter(f"{ATOM}author")] == ["راوي"]
        assert feed.find(f"{ATOM}author") is not None
        said = reader.get(f"{page}/feed.json").json()
        assert [one["name"] for one in said["authors"]] == ["راوي"]
        assert not any("authors" in item for item in said["items"])
