"""What makes parsers slow is cut before they see it."""

import pytest

from rawi.reading.page import read_page
from rawi.reading.page.html.guards import MAX_TAGS, harmless, has_too_many_tags
from rawi.reading.page.html.tree import tree_of

NEWS = (
    "<h1>عودة الكهرباء إلى الأحياء الشرقية</h1>"
    "<p>عادت الكهرباء إلى الأحياء الشرقية بعد انقطاع دام ست ساعات كاملة.</p>"
)


def test_ordinary_tags_stay_as_they_are() -> None:
    text = '<p class="a" data-x="1">نص <img src="a.jpg" alt="صورة"></p>' * 100
    assert harmless(text) == text


def test_a_flood_of_attributes_is_cut() -> None:
    flood = " ".join(f'x{number}="1"' for number in range(50_000))
    found = harmless(f'<div class="story" {flood}>نص</div>')
    assert found == '<div class="story">نص</div>'


def test_a_long_address_stays() -> None:
    tag = f'<img src="/a.jpg" data-x="{"z" * 5000}" alt="صورة">'
    assert harmless(tag) == '<img src="/a.jpg" alt="صورة">'


@pytest.mark.parametrize(
    "dtd",
    [
        '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY % d SYSTEM "http://127.0.0.1:9/d.dtd"> %d;]>',
        "<!DOCTYPE html [",
    ],
)
def test_a_dtd_is_inert(dtd: str) -> None:
    text = f"{dtd}<html>{NEWS}<p>&x;&b;</p></html>"
    page = read_page(text)
    assert "root:" not in page.text
    assert "aaaa" not in page.text
    assert dtd.endswith("[") or page.problem == ""


def test_too_many_tags_need_no_tree() -> None:
    text = NEWS + "<br>" * (MAX_TAGS + 1)
    assert has_too_many_tags(text)
    assert tree_of(text) is None
    assert read_page(text).problem == ""


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "blockquote", "svg", "a"])
def test_deep_nesting_loses_nothing(tag: str) -> None:
    page = read_page(f"<html>{''.join(f'<{tag}>' for _ in range(3000))}{NEWS}")
    assert page.problem == ""
    assert page.headline.startswith("عودة الكهرباء")
    assert "ست ساعات كاملة." in page.text
