"""The operator at work: sign in by link, find the article, change it, look at it, publish it."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from support import chromium
from support.editor_form import press_publish
from support.serving import Site, served
from support.shared import ROOT

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
HEADLINE = "القيادة المركزية الأميركية تعلن خفض القوات في العراق إلى 3000 جندي"
SENTENCE = "وقال ماكينزي إن الخفض يأتي بعد التقدم الذي أحرزته القوات العراقية."


@pytest.fixture
def own_site(folder: Path) -> Iterator[Site]:
    with served(folder, PAGE) as running:
        yield running


@pytest.fixture
def tab(browser: Browser, own_site: Site) -> Iterator[Page]:
    context = browser.new_context(base_url=own_site.address, viewport={"width": 1280, "height": 900})
    with chromium.watched(context) as complaints:
        yield context.new_page()
    context.close()
    assert complaints == []


def _preview_shows(tab: Page, words: str) -> bool:
    """Wait until one of the preview's frames shows words; Wagtail swaps frames while it refreshes."""
    for _ in range(40):
        # A frame may go away while it is asked.
        with suppress(Error):
            if any(words in frame.content() for frame in tab.frames[1:]):
                return True
        tab.wait_for_timeout(500)
    return False


def test_from_the_link_to_the_published_change(tab: Page, own_site: Site) -> None:
    tab.goto(own_site.sign_in_link)
    tab.get_by_role("button", name="دخول").click()
    expect(tab.locator("html")).to_have_attribute("dir", "rtl")
    tab.get_by_role("link", name=HEADLINE).first.click()

    tab.get_by_role("button", name="معاينة").first.click()
    assert _preview_shows(tab, SENTENCE)
    # Wagtail notes the form's first state some seconds after it opened; no editor types sooner.
    tab.wait_for_timeout(4000)
    paragraph = tab.locator(".public-DraftEditor-content").filter(has_text=SENTENCE)
    paragraph.click()
    tab.keyboard.press("Control+End")
    tab.keyboard.type(" وهذه جملة أضافها المحرر.", delay=10)

    assert _preview_shows(tab, "وهذه جملة أضافها المحرر.")

    press_publish(tab)
    expect(tab.locator(".messages")).to_contain_text(HEADLINE)

    tab.goto("/")
    tab.get_by_role("link", name=HEADLINE).first.click()
    expect(tab.get_by_text("وهذه جملة أضافها المحرر.")).to_be_visible()
    expect(tab.locator("#record")).to_contain_text("الخفض يأتي بعد التقدم")
