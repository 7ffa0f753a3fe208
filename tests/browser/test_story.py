"""The sample story as a new site opens with it: outcomes, order, and links that land on their sentences."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from support import chromium
from support.serving import Site, served

DOSSIER = "/dossiers/الحوار-الاستراتيجي/"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """`rawi serve` without arguments, on a new site."""
    with served(tmp_path_factory.mktemp("story"), with_story=True) as running:
        yield running


@pytest.fixture(params=(360, 1280), ids=lambda width: f"{width}px")
def tab(request: pytest.FixtureRequest, browser: Browser, story: Site) -> Iterator[Page]:
    """A tab on that site; the test fails on what the browser complains of."""
    context = browser.new_context(base_url=story.address, viewport={"width": request.param, "height": 900})
    with chromium.watched(context) as complaints:
        yield context.new_page()
    context.close()
    assert complaints == []


def _texts(page: Page, selector: str) -> list[str]:
    return [" ".join(text.split()) for text in page.locator(selector).all_inner_texts()]


def test_the_tracker_shows_the_true_outcomes(tab: Page) -> None:
    tab.goto("/record/pledges/")
    shown = " ".join(_texts(tab, "main"))
    for outcome in ("أُنجز متأخرا", "أُنجز", "غير محسوم أو متنازع فيه", "حلّ محله غيره"):
        assert outcome in shown, outcome


def _links(page: Page, selector: str) -> list[str]:
    found: list[Any] = page.locator(selector).evaluate_all("all => all.map(one => one.getAttribute('href'))")
    return list(dict.fromkeys(found))


def test_each_end_has_evidence_that_leads_to_its_words(tab: Page) -> None:
    tab.goto("/record/pledges/")
    items = [link for link in _links(tab, "main a[href^='/r/']") if re.fullmatch(r"/r/\d+", link)]
    assert len(items) >= 8
    ended = 0
    for link in items:
        tab.goto(link)
        if re.search("أُنجز|حلّ محله|غير محسوم", " ".join(_texts(tab, "main header"))):
            ended += 1
            assert _links(tab, "#history ~ * a[href^='/'], section:has(#history) a[href^='/']"), link
    assert ended >= 6


def _comes_into_sight(tab: Page) -> None:
    """The target's box is in the window, once scrolling has ended."""
    for _ in range(60):
        box = tab.locator("mark:target").bounding_box()
        if box and 0 <= box["y"] < 900:
            return
        tab.wait_for_timeout(100)
    pytest.fail(f"the target is out of sight: {tab.url}")


def test_every_link_from_the_dossier_lands_on_its_sentence(tab: Page) -> None:
    tab.goto(DOSSIER)
    links = [link for link in _links(tab, "main a[href*='#r-']") if link]
    assert len(links) >= 6
    for link in links:
        # Each as a page of its own: a leap within one page would meet the one before still scrolling.
        tab.goto("about:blank")
        tab.goto(link)
        expect(tab.locator("mark:target")).to_have_count(1)
        _comes_into_sight(tab)
        assert tab.locator(".sentence:has(mark:target)").inner_text().strip()


def test_the_timeline_runs_in_order(tab: Page) -> None:
    tab.goto(DOSSIER + "timeline/")
    days = tab.locator("main time").evaluate_all("all => all.map(one => one.dateTime.slice(0, 7))")
    assert len(days) >= 10
    assert days == sorted(days) or days == sorted(days, reverse=True)


def test_a_reader_disputes_an_item_and_the_desk_answers(browser: Browser, story: Site) -> None:
    context = browser.new_context(base_url=story.address, viewport={"width": 360, "height": 900})
    tab = context.new_page()
    tab.goto("/record/pledges/")
    tab.goto(_links(tab, "main a[href^='/r/']")[0])
    tab.get_by_role("link", name="اعترض أو رد").click()
    counter = tab.locator("[data-counter]")
    tab.get_by_label(re.compile("ما الخطأ")).fill("مُلاحظة")
    expect(counter).to_have_text("1494 / 1500")
    tab.get_by_role("button", name="أرسل إلى التحرير").click()
    expect(tab.get_by_role("status")).to_be_visible()
    context.close()
