"""A reader who searches: from the masthead, by keyboard, with narrowing, at both widths."""

import os
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect


def _look(page: Page, name: str) -> None:
    """Keep a picture where somebody wants to look at it."""
    folder = os.environ.get("RAWI_TEST_PICTURES")
    if folder:
        width = page.viewport_size["width"] if page.viewport_size else 0
        page.screenshot(path=Path(folder) / f"{name}-{width}.png", full_page=True)


def test_the_masthead_leads_to_what_is_found(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/")
    box = page.get_by_role("banner").get_by_role("searchbox")
    box.focus()
    page.keyboard.type("بغداد وواشنطن")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("بحث")
    expect(page.locator("#q")).to_have_value("بغداد وواشنطن")
    assert page.locator(".search_article mark").count() > 1
    width = page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert width, "the page is wider than the screen"
    _look(page, "found")
    axe(page)


def test_narrowing_and_an_empty_answer_say_how_to_go_on(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/search/?q=بغداد&kind=statement")
    expect(page.locator("#kind")).to_have_value("statement")
    expect(page.locator("#kind")).to_be_visible()
    assert page.locator(".search_item").count() > 0
    _look(page, "statements")
    axe(page)
    page.goto("/search/?q=بغدداد+زرقطونة")
    expect(page.locator("main").get_by_role("heading", level=2)).to_have_text("كيف تبحث")
    _look(page, "nothing")
    axe(page)
