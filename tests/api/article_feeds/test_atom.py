"""Atom: what RFC 4287 asks for, as feedparser reads it."""

import feedparser
import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree

from rawi.articles.models import Article
from support.newsroom import Newsroom
from support.retracted import WHY, retract
from support.wire import CREDIT, HEADLINE

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")

ATOM = "{http://www.w3.org/2005/Atom}"
DELETED = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"


def test_an_entry_has_every_field(article: Article, reader: Client) -> None:
    found = feedparser.parse(reader.get("/feed.atom").content)
    assert not found.bozo
    assert found.version == "atom10"
    assert {(link.rel, link.href) for link in found.feed.links} == {
        ("self", "http://localhost/feed.atom"),
        ("alternate", "http://localhost/"),
    }
    (entry,) = found.entries
    assert (entry.id, entry.title) == (f"http://localhost/a/{article.pk}", HEADLINE)
    assert [author.name for author in entry.authors] == ["هالة الجبوري", CREDIT, "سنان قاسم"]
    assert entry.updated_parsed >= entry.published_parsed
    assert entry.content[0].language == "ar"


def test_what_the_standard_wants_once_stands_once(article: Article, reader: Client) -> None:
    feed = etree.fromstring(reader.get("/feed.atom").content)
    for owner in (feed, *feed.iter(f"{ATOM}entry")):
        for needed in ("id", "title", "updated"):
            assert len(owner.findall(ATOM + needed)) == 1, needed
        assert owner.findall(f"{ATOM}author")


def test_an_empty_feed_stands_too(newsroom: object, reader: Client) -> None:
    found = feedparser.parse(reader.get("/feed.atom").content)
    assert not found.bozo
    assert found.entries == []


def test_whoever_has_a_retracted_article_is_told_to_let_it_go(
    article: Article, newsroom: Newsroom, reader: Client
) -> None:
    before = etree.fromstring(reader.get("/feed.atom").content)
    assert before.findall(DELETED) == []
    given = retract(article, newsroom)
    feed = etree.fromstring(reader.get("/feed.atom").content)
    (tombstone,) = feed.findall(DELETED)
    assert tombstone.get("ref") == f"http://localhost/a/{article.pk}"
    assert tombstone.get("when") == timezone.localtime(given.published_at).isoformat(timespec="seconds")
    assert [comment.text for comment in tombstone] == [WHY]
    assert feed.findtext(f"{ATOM}updated") == tombstone.get("when")
    assert not feedparser.parse(reader.get("/feed.atom").content).bozo
