"""JSON Feed 1.1: the fields, and none that is empty."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from rawi.articles.models import Article
from support.wire import CREDIT, HEADLINE

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")

#: https://www.jsonfeed.org/version/1.1/
FEED = {
    "version",
    "title",
    "home_page_url",
    "feed_url",
    "description",
    "user_comment",
    "next_url",
    "icon",
    "favicon",
    "authors",
    "language",
    "expired",
    "hubs",
    "items",
}
ITEM = {
    "id",
    "url",
    "title",
    "content_html",
    "content_text",
    "summary",
    "image",
    "date_published",
    "date_modified",
    "authors",
    "tags",
    "language",
    "attachments",
}


def _empty(said: Any) -> Iterator[Any]:
    for value in said.values() if isinstance(said, dict) else said if isinstance(said, list) else ():
        if value in ("", None):
            yield said
        yield from _empty(value)


def test_an_item_has_every_field_and_none_that_the_format_does_not_know(
    article: Article, reader: Client
) -> None:
    answer = reader.get("/feed.json")
    assert answer.headers["Content-Type"] == "application/feed+json"
    feed = answer.json()
    assert {name for name in feed if name[0] != "_"} <= FEED
    (item,) = feed["items"]
    assert {name for name in item if name[0] != "_"} == ITEM
    assert item["title"] == HEADLINE
    assert [author["name"] for author in item["authors"]] == ["هالة الجبوري", CREDIT, "سنان قاسم"]
    assert item["attachments"][0]["mime_type"] == "image/webp"
    assert item["_rawi"]["record"]["statement"] == 1
    assert list(_empty({**feed, "items": [item]})) == []


def test_an_old_page_keeps_its_own_day(article: Article, reader: Client) -> None:
    Article.objects.filter(pk=article.pk).update(published_on="2020-06-12")
    (item,) = reader.get("/feed.json").json()["items"]
    assert item["date_published"].startswith("2020-06-12T00:00:00")
    assert item["date_modified"] > "2021"
