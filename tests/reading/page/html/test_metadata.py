"""What a document says about itself; broken and hostile JSON says nothing."""

import json

import pytest

from rawi.reading.page import read_page
from rawi.reading.page.html.metadata import Metadata, metadata_of
from rawi.reading.page.html.tree import tree_of

BODY = "<p>عادت الكهرباء إلى الأحياء الشرقية بعد انقطاع دام ست ساعات كاملة.</p>"


def metadata(head: str) -> Metadata:
    root = tree_of(f"<html lang='ar-EG'><head>{head}</head><body>{BODY}</body></html>")
    assert root is not None
    return metadata_of(root)


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "[" * 50_000,
        '{"@type": 3, "author": {"name": 7}, "headline": null}',
        "null",
        '"x"',
        '{"@graph": {"a": []}}',
    ],
)
def test_broken_json_says_nothing(script: str) -> None:
    found = metadata(f'<script type="application/ld+json">{script}</script>')
    assert found == Metadata(language="ar-eg")


def test_json_ld() -> None:
    article = {
        "@type": ["NewsArticle"],
        "headline": "عودة &quot;الكهرباء&quot;",
        "author": [{"@type": "Person", "name": "منى الراعي"}, "أ ف ب"],
        "datePublished": "2026-03-08T09:30:00+03:00",
        "publisher": {"name": "الينبوع"},
        "articleSection": ["محليات", "طاقة"],
    }
    found = metadata(f'<script type="application/ld+json">{json.dumps({"@graph": [article]})}</script>')
    assert found.titles == ['عودة "الكهرباء"']
    assert found.authors == ["منى الراعي", "أ ف ب"]
    assert found.published == ["2026-03-08T09:30:00+03:00"]
    assert (found.section, found.site) == ("محليات", "الينبوع")


def test_what_the_page_does_not_print_comes_from_the_metadata() -> None:
    head = (
        '<meta property="og:title" content="عودة الكهرباء"><meta name="author" content="منى الراعي، واس">'
        '<meta property="article:published_time" content="2026-03-08T09:30:00+03:00">'
        '<link rel="canonical" href="/news/7">'
    )
    page = read_page(f"<html><head>{head}</head><body>{BODY}</body></html>", url="https://yanbou.example/x")
    assert page.problem == ""
    assert page.headline == "عودة الكهرباء"
    assert [(one.name, one.kind, one.span) for one in page.contributors] == [
        ("منى الراعي", "person", None),
        ("واس", "agency", None),
    ]
    assert (page.published, page.published_time, page.date_basis) == ("2026-03-08", "09:30", "metadata")
    assert page.url == "https://yanbou.example/news/7"


def test_the_site_is_no_author() -> None:
    page = read_page(
        f'<html><head><title>عودة الكهرباء</title><meta name="author" content="الينبوع">'
        f'<meta property="og:site_name" content="صحيفة الينبوع"></head><body>{BODY}</body></html>'
    )
    assert page.contributors == ()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://x/y", "http://[::1", "data:text/html,x"])
def test_a_bad_address_is_left_out(address: str) -> None:
    page = read_page(
        f'<html><head><link rel="canonical" href="{address}"></head><body>{BODY}</body></html>',
        url="https://a.example/",
    )
    assert page.url == "https://a.example/"


def test_a_printed_date_far_from_the_stated_one_is_another_matter() -> None:
    head = '<meta property="article:published_time" content="2024-01-02T10:00:00Z">'
    body = f"<h1>عودة الكهرباء إلى الأحياء</h1><span class='date'>8 آذار 2026</span>{BODY}"
    page = read_page(f"<html><head>{head}</head><body>{body}</body></html>")
    assert (page.published, page.date_basis) == ("2024-01-02", "metadata")


@pytest.mark.parametrize(("stated", "language"), [("en-US", "ar"), ("", "ar"), ("ar-EG", "ar"), ("fa", "fa")])
def test_the_language(stated: str, language: str) -> None:
    page = read_page(f"<html lang='{stated}'><title>عودة الكهرباء</title><body>{BODY}</body></html>")
    assert page.language == language
