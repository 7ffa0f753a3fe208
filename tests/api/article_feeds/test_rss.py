"""RSS: as feedparser, which knows nothing of us, reads it."""

import feedparser
import pytest
from django.test import Client
from lxml import etree, html

from rawi.articles.models import Article
from support.newsroom import Newsroom
from support.wire import CREDIT, HEADLINE

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")


def _read(reader: Client, address: str = "/feed.rss") -> feedparser.FeedParserDict:
    answer = reader.get(address)
    assert answer.headers["Content-Type"] == "application/rss+xml; charset=utf-8"
    found = feedparser.parse(answer.content)
    assert not found.bozo, found.get("bozo_exception")
    assert found.version == "rss20"
    return found


def test_the_channel_names_the_site_and_itself(article: Article, reader: Client) -> None:
    feed = _read(reader).feed
    assert (feed.title, feed.language, feed.link) == ("راوي", "ar", "http://localhost/")
    assert {(link.rel, link.href) for link in feed.links} >= {("self", "http://localhost/feed.rss")}


def test_an_item_has_every_field(article: Article, reader: Client) -> None:
    (item,) = _read(reader).entries
    assert item.title == HEADLINE
    assert item.id == item.guid == f"http://localhost/a/{article.pk}"
    assert item.guidislink is False, "the link stands for itself"
    assert item.summary == "عاد السير إلى الجسر."
    assert [tag.term for tag in item.tags] == ["أخبار", "أمن"]
    assert item.published_parsed[:3] == article.first_published_at.timetuple()[:3]
    (photo,) = item.media_content
    assert photo["url"].startswith("http://localhost/media/")
    assert (photo["medium"], photo["type"], int(photo["width"]) > 0) == ("image", "image/webp", True)


def test_each_name_of_the_byline_and_each_right_stands_alone(article: Article, reader: Client) -> None:
    root = etree.fromstring(reader.get("/feed.rss").content)
    dc, media = "{http://purl.org/dc/elements/1.1/}", "{http://search.yahoo.com/mrss/}"
    names = [one.text for one in root.iter(f"{dc}creator")]
    assert names == ["هالة الجبوري", CREDIT, "سنان قاسم"]
    credits = {one.get("role"): one.text for one in root.iter(f"{media}credit")}
    assert credits == {"photographer": "سنان قاسم", "distribution company": CREDIT}
    assert [one.text for one in root.iter(f"{media}copyright")] == ["© الضفاف 2020"]
    assert root.findtext("channel/item/guid") == f"http://localhost/a/{article.pk}"
    assert root.find("channel/item/guid").get("isPermaLink") == "true"


def test_the_whole_text_runs_from_right_to_left(article: Article, reader: Client) -> None:
    root = etree.fromstring(reader.get("/feed.rss").content)
    text = root.findtext("channel/item/{http://purl.org/rss/1.0/modules/content/}encoded")
    body = html.fragment_fromstring(text)
    assert (body.tag, body.get("dir"), body.get("lang")) == ("div", "rtl", "ar")
    assert [one.tag for one in body] == ["p", "p", "figure", "h2", "blockquote", "ol", "p", "table"]
    assert body.xpath("string(.//td[2])") == "<3>"
    assert body.xpath("string(.//a/@href)") == f"http://localhost{article.url}"
    assert body.xpath("string(.//figcaption)") == f"النهر عند الجسر · {CREDIT}"


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "a & b ]]> c", "أ\x01\x0bب\ufffe"])
def test_words_are_words_in_any_reader(words: str, newsroom: Newsroom, reader: Client) -> None:
    newsroom.article(f"خبر {words}", words)
    (item,) = _read(reader).entries
    assert "<script" not in item.content[0].value
    assert "alert" not in words or "alert(1)" in item.content[0].value
