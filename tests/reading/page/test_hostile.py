"""Hostile sources: no error leaves read_page, and every span lies in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.page import read_page
from reading.hostile import texts

PIECES = [
    "<p>", "</p>", "<div class='", "'>", "<!--", "-->", "<![CDATA[", "]]>", "&#x", ";",
    "<h1>", "\ud800", "\0", "\u202e", "\n", "\n\n", "\r\n", "«", "»", "(", ")", "[",
    "]", "أ ف ب", "بقلم", "محمد علي", "2020-06-11", "اقرأ أيضا", "0 تعليق",
    "قال الوزير إن الماء سيعود إلى القرى الجبلية كلها.", "أخبار", "- ", "* ",
    "<figure><img src=a.jpg>", "ـ", "\u064b" * 50,
]  # fmt: skip
MADE_HTML = {
    "deep": "<div>" * 20_000,
    "formatting": "<b><i>" * 10_000,
    "attributes": "<p " + " ".join(f"a{number}=1" for number in range(20_000)) + ">نص",
    "comments": "<html>" + "<!--" * 50_000,
    "markup": "<html>" + "<!" * 50_000,
    "cdata": "<html>" + "<![CDATA[" * 20_000,
    "less": "<html>" + "<" * 50_000,
    "quotes": '<html><a href="' * 20_000,
    "ends": "<html>" + "</" * 50_000,
    "entities": "<html>" + "&amp;" * 100_000,
    "crash": "<p>x</p><!<![--",
    "tables": "<table><tr><td>" * 5_000,
    "lists": "<ul><li>" * 10_000,
    "links": "<html>" + "<a href=/x>خبر</a> " * 10_000,
}


def _check(source: bytes | str) -> None:
    page = read_page(source)
    for block in page.blocks:
        assert block.span.end <= len(page.text)
    for contributor in page.contributors:
        assert contributor.span is None or contributor.span.of(page.text) == contributor.name
    assert page == read_page(source)


def test_hostile_texts() -> None:
    for text in texts().values():
        _check(text)


@pytest.mark.parametrize("name", MADE_HTML)
def test_hostile_html(name: str) -> None:
    _check(MADE_HTML[name])


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join))
def test_any_text(text: str) -> None:
    _check(text)


@given(st.binary(max_size=400))
def test_any_bytes(source: bytes) -> None:
    _check(source)


@given(
    st.sampled_from(["<html><body>", "<div>"]), st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
)
def test_any_html(start: str, rest: str) -> None:
    _check(start + rest)
