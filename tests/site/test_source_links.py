"""Each item's page leads to its words in the article, wherever they stand and whatever it keeps."""

from typing import Any
from uuid import uuid4

import lxml.html
import pytest
from django.test import Client

from rawi.articles.body_text import HEADLINE_ID
from rawi.articles.models import Article, Version
from rawi.articles.richtext import plain
from rawi.reading.spans import Span
from rawi.record.actions.take_in import take_in
from rawi.record.anchors import anchor_at
from rawi.record.choices import ItemKind
from rawi.record.models import Event, Evidence, Figure, Item, StatedDate
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, accept_all, item_of, pledge_of, statement_of

pytestmark = pytest.mark.django_db

PAGE = """<!doctype html><html lang="ar"><head><title>الوزير سامي نصار يفتتح جسر دجلة</title></head><body>
<article><h1>الوزير سامي نصار يفتتح جسر دجلة</h1><p>2015-08-06</p>
<figure><img src="a.jpg" alt=""><figcaption>الوزير سامي نصار أمام الجسر في 3 آب 2015</figcaption></figure>
<p>قال الوزير سامي نصار إن الجسر جاهز للسير. وتعهدت الحكومة العراقية بفتح الطريق قبل نهاية عام 2015.</p>
<blockquote>وأضاف سامي نصار: «لن نغلق الجسر مرة أخرى».</blockquote>
<ul><li>عبر الجسر 5200 سيارة في اليوم الأول.</li><li>ويعقد مؤتمر في بغداد في تشرين الأول 2015.</li></ul>
<p>وقالت وزارة النقل إن العمل انتهى في 1 آب 2015.</p>
</article></body></html>"""

WORDS = "قول"
CELLS = {
    "columns": [{"type": "text", "heading": "ما"}, {"type": "text", "heading": "كم"}],
    "rows": [{"values": ["خلية", "قول آخر"]}, {"values": ["أخرى", "رقم"]}],
    "caption": "",
}


def _block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid4())}


BLOCKS = {
    "paragraph": plain("فقرة فيها قول."),
    "subhead": "عنوان فيه قول",
    "quotation": {"text": "اقتباس فيه قول", "speaker": "", "capacity": ""},
    "photo": {"photo": None, "caption": "صورة فيها قول", "credit": "", "alt": "", "decorative": True},
    "list": {"ordered": False, "items": ["بند", "بند فيه قول", "بند"]},
    "embed": {"url": "https://video.example/1", "title": "تسجيل فيه قول"},
    "table": CELLS,
    "entry": {"at": "2026-11-28T09:00:00Z", "headline": "مدخل", "text": plain("نصه قول."), "pinned": False},
}
DETAILS: dict[ItemKind, Any] = {
    ItemKind.FIGURE: lambda item: Figure.objects.create(item=item, low=1, high=1),
    ItemKind.EVENT: lambda item: Event.objects.create(item=item, title="جلسة"),
    ItemKind.DATE: lambda item: StatedDate.objects.create(item=item, edtf="2026"),
    ItemKind.NAME: lambda item: None,
}


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """An article with a block of each kind that has words."""
    made = newsroom.article("خبر فيه قول", "مقدمة.")
    made.body = [_block(kind, value) for kind, value in BLOCKS.items()]
    made.save_revision().publish()
    return Article.objects.get(pk=made.pk)


def _made(article: Article, kind: ItemKind) -> Item:
    if kind == ItemKind.STATEMENT:
        return statement_of(article, WORDS)
    if kind == ItemKind.PLEDGE:
        return pledge_of(article, WORDS)
    item = item_of(article, kind, WORDS)
    DETAILS[kind](item)
    return item


def _put(item: Item, block: str, words: str = WORDS) -> None:
    """The item's words stand in that block of the newest version."""
    version = Version.objects.filter(article=item.article).latest("number")
    text = next(one.text for one in version.blocks if one.id == block)
    anchor = anchor_at(block, text, Span(text.index(words), text.index(words) + len(words)))
    Evidence.objects.create(
        item=item, version=version, **{name: getattr(anchor, name) for name in anchor.__slots__}
    )


def _parsed(address: str) -> Any:
    return lxml.html.document_fromstring(Client().get(address).content.decode())


def _landing(item: Item) -> str:
    """The text of the element that the item's page leads to."""
    links = _parsed(item.get_absolute_url()).xpath('//*[@class="item_page__main"]//a[contains(@href, "#r-")]')
    address, _hash, place = links[0].get("href").partition("#")
    (element,) = _parsed(address).xpath(f'//*[@id="{place}"]')
    return str(element.text_content())


@pytest.mark.parametrize("kind", list(ItemKind))
def test_it_is_followed_into_every_block(kind: ItemKind, article: Article, newsroom: Newsroom) -> None:
    blocks = {HEADLINE_ID: HEADLINE_ID} | {str(child.id): child.block_type for child in article.body}
    items = {name: _made(article, kind) for name in blocks.values()}
    for block, name in blocks.items():
        _put(items[name], block)
    accept(newsroom, article)
    assert {name: _landing(item) for name, item in items.items()} == dict.fromkeys(items, WORDS)


def test_what_goes_on_in_the_next_item_of_a_list_begins_in_the_first(
    article: Article, newsroom: Newsroom
) -> None:
    item = _made(article, ItemKind.STATEMENT)
    _put(item, next(str(one.id) for one in article.body if one.block_type == "list"), "فيه قول\nبند")
    accept(newsroom, article)
    assert _landing(item) == "فيه قول"


def test_a_page_that_was_taken_in_leads_to_all_that_it_says(newsroom: Newsroom) -> None:
    taken = take_in(PAGE.encode(), front=newsroom.front, user=newsroom.people["operator"])
    assert taken.article is not None
    items = list(taken.article.record_items.filter(is_public=True))
    assert {item.kind for item in items} >= {"statement", "pledge", "figure", "name", "date"}
    assert {item.pk: _landing(item) for item in items} == {item.pk: item.words for item in items}


def test_the_blocks_that_the_data_names_stand_on_the_page(article: Article, newsroom: Newsroom) -> None:
    blocks = [HEADLINE_ID, *(str(child.id) for child in article.body)]
    for block in blocks:
        _put(_made(article, ItemKind.STATEMENT), block)
    accept_all()
    page = _parsed(article.get_url())
    for item in article.record_items.all():
        for target in Client().get(f"/r/{item.pk}.json").json()["target"]:
            (element,) = page.xpath(f'//*[@id="{target["selector"][0]["value"]}"]')
            assert WORDS in element.text_content()
