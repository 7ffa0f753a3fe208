"""oEmbed: a safe quotation of what everybody may read, and of nothing else."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from lxml import etree, html

from rawi.articles.models import Article
from rawi.record.models import Item
from support.newsroom import Newsroom, open_newsroom
from support.wire import HEADLINE, full_article

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _asked(reader: Client, url: str, **more: str) -> Any:
    return reader.get("/oembed", {"url": url, **more})


def _is_safe(markup: str) -> bool:
    element = html.fragment_fromstring(markup)
    return {one.tag for one in element.iter()} <= {"blockquote", "p", "footer", "a"} and not [
        name for one in element.iter() for name in one.attrib if name.startswith("on")
    ]


def test_an_article_is_found_by_any_of_its_addresses(newsroom: Newsroom, reader: Client) -> None:
    article = full_article(newsroom)
    own = reader.get(f"/a/{article.pk}/oembed.json").json()
    for url in (article.url, quote(article.url, safe="/%"), f"/a/{article.pk}", f"{article.url}?utm=x#r-1"):
        assert _asked(reader, f"http://localhost{url}").json() == own, url
    assert (own["version"], own["type"], own["title"]) == ("1.0", "rich", HEADLINE)
    assert (own["author_name"], own["provider_name"]) == ("هالة الجبوري", "راوي")
    assert own["thumbnail_url"].startswith("http://localhost/media/")
    assert {"thumbnail_width", "thumbnail_height", "width", "height"} <= set(own)
    assert _is_safe(own["html"])
    assert 'dir="rtl"' in own["html"]


def test_an_item_is_quoted_with_its_speaker(newsroom: Newsroom, reader: Client) -> None:
    full_article(newsroom)
    item = Item.objects.filter(kind="statement", is_public=True)[0]
    said = _asked(reader, f"http://localhost/r/{item.pk}").json()
    assert said == reader.get(f"/r/{item.pk}/oembed.json").json()
    assert item.words in html.fragment_fromstring(said["html"]).text_content()
    assert said["author_name"] == "سالم العبيدي"
    assert _is_safe(said["html"])


def test_pages_lead_to_it(newsroom: Newsroom, reader: Client) -> None:
    article = full_article(newsroom)
    item = Item.objects.filter(is_public=True)[0]
    for page in (article.url, item.get_absolute_url()):
        head = html.document_fromstring(reader.get(page).content)
        (link,) = head.xpath('//link[@type="application/json+oembed"]/@href')
        assert reader.get(link.removeprefix("http://localhost")).json()["type"] == "rich"


def test_xml_says_the_same(newsroom: Newsroom, reader: Client) -> None:
    article = full_article(newsroom)
    answer = _asked(reader, f"http://localhost/a/{article.pk}", format="xml")
    root = etree.fromstring(answer.content)
    assert root.findtext("title") == HEADLINE
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ("yaml", 501),
        ("jsonp", 501),
        ("", 400),
        ("x", 400),
        ("JSON", 400),
        ("a\nb", 400),
        ("\x00", 400),
        ("x" * 3000, 400),
    ],
)
def test_another_form_is_no_failure_of_the_site(
    form: str, status: int, newsroom: Newsroom, reader: Client, caplog: pytest.LogCaptureFixture
) -> None:
    article = newsroom.article("خبر", "نص.")
    answer = _asked(reader, f"http://localhost/a/{article.pk}", format=form)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")
    assert not caplog.records


@pytest.mark.parametrize(
    ("asked", "width"), [("300", 300), ("9999", 550), ("0", 1), ("x", 550), ("٣٠٠", 550)]
)
def test_it_is_no_wider_than_asked(asked: str, width: int, newsroom: Newsroom, reader: Client) -> None:
    article = newsroom.article("خبر", "نص.")
    assert _asked(reader, f"http://localhost/a/{article.pk}", maxwidth=asked).json()["width"] == width


def test_words_are_words(newsroom: Newsroom, reader: Client) -> None:
    article = newsroom.article("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>')
    said = reader.get(f"/a/{article.pk}/oembed.json").json()
    assert _is_safe(said["html"])


@pytest.mark.parametrize(
    "url",
    ["", "x", "http://[", "http://evil.example/a/1", "javascript:alert(1)", "http://localhost/", "http://localhost/a/0",
     "http://localhost/a/99999999999999999999", "http://localhost/%00", "http://localhost@evil.example/a/1"],
)  # fmt: skip
def test_what_is_not_this_sites_is_not_there(url: str, newsroom: Newsroom, reader: Client) -> None:
    assert _asked(reader, url).status_code == 404


def test_what_is_not_public_is_not_there(newsroom: Newsroom, reader: Client) -> None:
    draft = newsroom.article("مسودة زمرذيخ", "نص.", published=False)
    gone = newsroom.article("سحب زمرذيخ", "نص.")
    gone.unpublish()
    for article in (draft, gone):
        for url in (article.url, f"/a/{article.pk}"):
            answer = _asked(reader, f"http://localhost{url}")
            assert answer.status_code == 404
            assert "زمرذيخ" not in json.dumps(answer.json(), ensure_ascii=False)
        assert reader.get(f"/a/{article.pk}/oembed.json").status_code == 404
    assert Article.objects.count() == 2
