"""Ratings in a browser, at both widths, with and without its script."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from support.serving import Site

pytestmark = pytest.mark.usefixtures("site")


def _open(page: Page) -> None:
    page.goto("/")
    page.get_by_role("article").get_by_role("heading").get_by_role("link").first.click()
    page.wait_for_load_state()  # until its script has run, a button sends the form as it does without one
    expect(page.locator("#rating")).to_be_visible()


def _answer(page: Page, name: str) -> None:
    page.locator("#rating").get_by_role("button", name=re.compile(f"^{name}")).click()


def test_an_answer_is_taken_without_a_new_page_and_remembered(
    page: Page, axe: Callable[[Page], None]
) -> None:
    _open(page)
    page.evaluate("window.wasHere = true")
    yes = page.locator("#rating button[value=yes]")
    _answer(page, "نعم")
    expect(page.locator("#rating [role=status]")).to_have_text("حُسب جوابك.")
    expect(yes).to_have_attribute("aria-pressed", "true")
    axe(page)
    assert page.evaluate("window.wasHere")
    page.reload()
    expect(yes).to_have_attribute("aria-pressed", "true")


def test_the_keyboard_alone_changes_an_answer_and_takes_it_back(page: Page) -> None:
    _open(page)
    yes, no = page.locator("#rating button[value=yes]"), page.locator("#rating button[value=no]")
    back = page.locator("#rating button[value=none]")
    expect(back).to_be_hidden()
    yes.focus()
    page.keyboard.press("Enter")
    expect(yes).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(no).to_have_attribute("aria-pressed", "true")
    expect(yes).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#rating [role=status]")).to_have_text("سُحب جوابك.")
    expect(back).to_be_hidden()
    # Focus is not lost with the button that vanished.
    expect(yes).to_be_focused()


def test_the_section_fits_and_is_accessible_before_any_answer(
    page: Page, axe: Callable[[Page], None]
) -> None:
    _open(page)
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.tab(java_script_enabled=False)
def test_without_a_script_the_form_says_that_the_answer_arrived(page: Page, site: Site) -> None:
    _open(page)
    _answer(page, "لا")
    expect(page).to_have_url(re.compile("#rating-saved$"))
    expect(page.locator("#rating-saved")).to_be_visible()
    page.locator("#rating-saved a").click()
    expect(page.locator("button[value=no]")).to_have_attribute("aria-pressed", "true")
    _answer(page, "اسحب جوابي")
    expect(page.locator("#rating-saved")).to_be_visible()
