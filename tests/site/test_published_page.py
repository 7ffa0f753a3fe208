"""From the source to the served page and back: nothing lost, nothing added."""

from typing import Any

import lxml.html
import pytest
from django.test import Client

from rawi.articles.models import Article
from rawi.record.actions.take_in import TakenIn, take_in
from support.newsroom import Newsroom, open_newsroom
from support.shared import shared

pytestmark = pytest.mark.django_db

#: What stands on the page that is its site's and not its article's.
FOREIGN = ("هل أعجبك", "0 تعليق", "بشأن التعليقات", "معلومات ضرورية", "1500")


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def source() -> str:
    return shared("pages/strategic-dialogue.txt").read_text(encoding="utf-8")


@pytest.fixture
def taken(newsroom: Newsroom, source: str) -> TakenIn:
    return take_in(source.encode(), front=newsroom.front, user=newsroom.people["operator"])


@pytest.fixture
def served(client: Client, taken: TakenIn) -> Any:
    assert taken.article is not None
    return lxml.html.document_fromstring(client.get(taken.article.get_url()).content.decode())


def _texts(page: Any, path: str) -> list[str]:
    found = [element.text_content().strip() for element in page.xpath(path)]
    return [" ".join(text.split()) for text in found if text]


def _paragraphs(source: str) -> list[str]:
    """The body's paragraphs, read off the source by hand: long blocks that are no captions."""
    blocks = [block.strip() for block in source.split("\n\n")]
    body = blocks[
        blocks.index("فارس العمران ووكالة الصحافة الفرنسية") + 1 : blocks.index("هل أعجبك هذا المقال؟")
    ]
    subheads = {"حماية القواعد الأميركية في العراق", "الدعم الأميركي"}
    return [block for block in body if "[حقوق الصورة" not in block and block not in subheads]


def test_all_paragraphs_come_back_word_for_word(served: Any, source: str) -> None:
    expected = _paragraphs(source)
    assert len(expected) == 31
    body = "//*[contains(concat(' ', @class, ' '), ' article__body ')]"
    assert [text for text in _texts(served, f"{body}//p[not(ancestor::figure)]") if text] == expected


def test_the_frame_is_there(served: Any) -> None:
    assert _texts(served, "//h1") == ["الولايات المتحدة تخفض عدد قواتها في العراق مع تحسن العلاقات الثنائية"]
    assert _texts(served, "//article//h2")[:2] == ["حماية القواعد الأميركية في العراق", "الدعم الأميركي"]
    links = set(_texts(served, "//main//a"))
    assert {"أخبار العراق", "أمن", "فارس العمران", "وكالة الصحافة الفرنسية"} <= links


def test_each_caption_stands_once_with_its_credit(served: Any) -> None:
    figures = _texts(served, "//figure")
    assert len(figures) == 2
    assert "وزارة الخارجية العراقية" in figures[0]
    assert "المكتب الإعلامي للكاظمي" in figures[1]


def test_nothing_of_the_source_sites_own_is_in_the_article(served: Any) -> None:
    article = served.xpath("//article")[0].text_content()
    assert [words for words in FOREIGN if words in article] == []


def test_the_record_leads_to_words_that_are_there(served: Any) -> None:
    targets = served.xpath("//*[@id='record']//a[starts-with(@href, '#r-')]/@href")
    assert len(targets) > 20
    ids = served.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {target[1:] for target in targets} <= set(ids)


def test_the_same_bytes_again_add_nothing(newsroom: Newsroom, taken: TakenIn, source: str) -> None:
    again = take_in(source.encode(), front=newsroom.front, user=newsroom.people["operator"])
    assert not again.is_new
    assert again.article == taken.article
    assert Article.objects.count() == 1
