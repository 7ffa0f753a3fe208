"""A live blog: entries with their own addresses, kept as blocks, told to machines, asked for anew."""

import json
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

import lxml.etree
import lxml.html
import pytest
from django.test import Client
from django.utils import timezone as clock

from rawi.articles.models import Article
from rawi.articles.richtext import plain
from rawi.record.models import Evidence, Item
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all

pytestmark = pytest.mark.django_db

SAID = "قال وزير الخارجية سالم العبيدي إن الاجتماع يعقد غدا."
MORNING = datetime(2026, 11, 28, 9, 0, tzinfo=timezone(timedelta(hours=3)))


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def entry(hours: int, headline: str, text: str = "فقرة.", *, pinned: bool = False) -> dict[str, Any]:
    """An entry so many hours after nine."""
    at = (MORNING + timedelta(hours=hours)).isoformat()
    value = {"at": at, "headline": headline, "text": plain(text), "pinned": pinned}
    return {"type": "entry", "value": value, "id": str(uuid4())}


def put(article: Article, *entries: dict[str, Any]) -> None:
    """Publish the article with its first paragraph and these entries."""
    article.body = [article.body.raw_data[0], *entries]
    article.save_revision().publish()
    article.refresh_from_db()


@pytest.fixture
def live(newsroom: Newsroom) -> Article:
    """A paragraph, then three entries; the first of the day is pinned."""
    article = newsroom.article("تغطية", "مقدمة.")
    put(article, entry(0, "الأول", SAID, pinned=True), entry(1, "الثاني"), entry(2, "", "الثالث."))
    accept_all()
    return article


def _page(address: str) -> Any:
    return lxml.html.document_fromstring(Client().get(address).content.decode())


def _ids(page: Any) -> list[str]:
    return list(page.xpath("//article[contains(@class, 'entry')]/@id"))


def _stored(article: Article) -> list[str]:
    return [f"e-{block['id']}" for block in article.body.raw_data if block["type"] == "entry"]


def test_an_article_without_entries_is_no_live_blog(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "فقرة.")
    page = _page(article.get_url())
    assert _ids(page) == []
    assert not page.xpath("//*[@id='live'] | //script[contains(@src, 'live.js')]")
    for address in ("live.html", "live/feed.atom", f"live/{uuid4()}"):
        assert Client().get(f"/a/{article.pk}/{address}").status_code == 404


def test_pinned_entries_stand_first_then_the_newest(live: Article) -> None:
    first, second, third = _stored(live)
    assert _ids(_page(live.get_url())) == [first, third, second]


def test_an_entry_s_address_leads_to_it(live: Article) -> None:
    for anchor in _stored(live):
        answer = Client().get(f"/a/{live.pk}/live/{anchor[2:]}")
        assert answer.status_code == 302
        assert answer["Location"].endswith(f"#{anchor}")
    assert Client().get(f"/a/{live.pk}/live/{uuid4()}").status_code == 404


def test_the_fragment_has_the_same_entries_and_a_tag(live: Article) -> None:
    answer = Client().get(f"/a/{live.pk}/live.html")
    fragment = lxml.html.document_fromstring(answer.content.decode())
    assert _ids(fragment) == _ids(_page(live.get_url()))
    again = Client().get(f"/a/{live.pk}/live.html", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    put(live, *live.body.raw_data[1:], entry(3, "الرابع"))
    assert (
        Client().get(f"/a/{live.pk}/live.html", headers={"If-None-Match": answer["ETag"]}).status_code == 200
    )


def test_once_it_has_ended_nobody_asks_any_more(live: Article) -> None:
    assert _page(live.get_url()).xpath("//*[@id='live']/@data-url")
    live.live_until = clock.now() - timedelta(minutes=1)
    live.save_revision().publish()
    page = _page(live.get_url())
    assert not page.xpath("//*[@id='live']/@data-url | //script[contains(@src, 'live.js')]")
    assert len(_ids(page)) == 3


def test_a_draft_s_entries_are_nowhere(live: Article) -> None:
    live.body = [*live.body.raw_data, entry(4, "سر")]
    live.save_revision()
    for address in (live.get_url(), f"/a/{live.pk}/live.html", f"/a/{live.pk}/live/feed.json"):
        assert "سر" not in Client().get(address).content.decode()
    live.unpublish()
    for address in ("live.html", "live/feed.atom", f"live/{_stored(live)[0][2:]}"):
        assert Client().get(f"/a/{live.pk}/{address}").status_code == 404


def test_the_record_points_into_an_entry(live: Article) -> None:
    item = Item.objects.filter(kind="statement", is_public=True).get()
    evidence = Evidence.objects.filter(item=item).get()
    assert f"e-{evidence.block}" == _stored(live)[0]
    block = next(one for one in live.versions.last().blocks if one.id == evidence.block)
    assert block.text == f"الأول\n{SAID}"
    assert block.text[evidence.start : evidence.end] == evidence.exact
    (mark,) = _page(live.get_url()).xpath(f"//*[@id='r-{item.pk}']")
    assert mark.text_content() == evidence.exact
    assert mark.xpath("ancestor::article[contains(@class, 'entry')]/@id") == [_stored(live)[0]]


def test_new_entries_leave_the_record_where_it_is(live: Article) -> None:
    put(live, entry(5, "أحدث"), *live.body.raw_data[1:])
    item = Item.objects.filter(kind="statement", is_public=True).get()
    assert _page(live.get_url()).xpath(f"//*[@id='r-{item.pk}']")


def test_machines_are_told_of_the_entries(live: Article) -> None:
    (text,) = _page(live.get_url()).xpath("//script[@type='application/ld+json']/text()")
    said = json.loads(text)["@graph"][0]
    assert "LiveBlogPosting" in said["@type"]
    assert said["coverageStartTime"] == clock.localtime(MORNING).isoformat()
    assert "coverageEndTime" not in said
    updates = said["liveBlogUpdate"]
    assert [one["headline"] for one in updates] == ["الأول", "الثالث.", "الثاني"]
    assert updates[0]["articleBody"] == SAID
    assert updates[0]["url"].endswith(f"#{_stored(live)[0]}")


def test_the_feeds_have_the_newest_first(live: Article) -> None:
    feed = json.loads(Client().get(f"/a/{live.pk}/live/feed.json").content)
    assert [item["title"] for item in feed["items"]] == ["الثالث.", "الثاني", "الأول"]
    assert feed["items"][2]["content_text"] == SAID
    atom = lxml.etree.fromstring(Client().get(f"/a/{live.pk}/live/feed.atom").content)
    space = {"a": "http://www.w3.org/2005/Atom"}
    assert atom.xpath("count(//a:entry)", namespaces=space) == 3
    ids = atom.xpath("//a:entry/a:id/text()", namespaces=space)
    assert ids == [item["id"] for item in feed["items"]]
    assert Client().get(f"/a/{live.pk}/live/feed.txt").status_code == 404


def test_whole_text_feeds_have_the_entries_too(live: Article) -> None:
    feed = json.loads(Client().get("/feed.json").content)
    assert "الثاني" in feed["items"][0]["content_html"]
    assert SAID in feed["items"][0]["content_text"]
