"""The moderators' desk in a browser: by keyboard, many at once, without JavaScript, beside a colleague."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from support import chromium
from support.moderated import bring_comments
from support.serving import Site, copied, served
from support.shared import ROOT

WIDTHS = (360, 1280)
QUEUE = "/admin/comments/"

#: Several servers and browsers share the machine.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="module")
def moderated(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    page = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
    with served(copied(first_start, tmp_path_factory.mktemp("moderated")), page) as running:
        yield running


@pytest.fixture(scope="module")
def signed_in(browser: Browser, moderated: Site) -> dict:
    """The operator's session; the link works once."""
    context = browser.new_context(base_url=moderated.address)
    tab = context.new_page()
    tab.goto(moderated.sign_in_link)
    tab.get_by_role("button", name="دخول").click()
    state = context.storage_state()
    context.close()
    return dict(state)


@pytest.fixture(params=WIDTHS, ids=lambda width: f"{width}px")
def tab(request: pytest.FixtureRequest, browser: Browser, moderated: Site, signed_in: dict) -> Iterator[Page]:
    """A signed-in tab on a site whose comments wait. What its browser complains about fails the test."""
    bring_comments(moderated)
    marker = request.node.get_closest_marker("tab")
    context = browser.new_context(
        base_url=moderated.address,
        storage_state=signed_in,
        viewport={"width": request.param, "height": 900},
        **(marker.kwargs if marker else {}),
    )
    with chromium.watched(context) as complaints:
        yield context.new_page()
    context.close()
    assert complaints == []


def _said(tab: Page, words: str) -> None:
    expect(tab.locator("[data-said]")).to_contain_text(words)


def _count(tab: Page, queue: str, count: str) -> None:
    expect(tab.locator(f'[data-count="{queue}"]')).to_have_text(count)


def _card(tab: Page, words: str):
    return tab.locator("[data-card]").filter(has_text=words)


def test_the_number_in_the_menu_follows_each_decision(tab: Page) -> None:
    tab.goto(QUEUE)
    label = tab.locator(f'#wagtail-sidebar a[href="{QUEUE}"] .menuitem-label')
    # Five are pending, one is held back, one is reported.
    expect(label).to_have_text("مراجعة التعليقات (7)")
    tab.keyboard.press("a")
    _said(tab, "نُشر")
    expect(label).to_have_text("مراجعة التعليقات (6)")
    tab.keyboard.press("u")
    _said(tab, "تم التراجع")
    expect(label).to_have_text("مراجعة التعليقات (7)")


def test_links_that_pass_under_the_bar_are_no_smaller_for_it(tab: Page, axe: Callable[[Page], None]) -> None:
    tab.goto(QUEUE)
    expect(_card(tab, "تعليق رقم 0")).to_have_class(re.compile("is-current"))
    # Eleven pixels of the first card's time look out below the buttons.
    tab.evaluate(
        "const of = (one) => document.querySelector(one).getBoundingClientRect();"
        "const style = getComputedStyle(document.querySelector('[data-many]'));"
        "const stays = parseFloat(style.insetBlockStart) || 0;"
        "const buttons = of('[data-many] button').bottom - of('[data-many]').top;"
        "const top = of('.talk-card__time').bottom - stays - buttons - 11;"
        "document.getElementById('main').scrollTo({top, behavior: 'instant'})"
    )
    axe(tab)


def test_a_queue_is_worked_through_by_keyboard_alone(tab: Page, axe: Callable[[Page], None]) -> None:
    tab.goto(QUEUE)
    expect(_card(tab, "تعليق رقم 0")).to_have_class(re.compile("is-current"))
    axe(tab)
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")

    # There and back; an Arabic keyboard gives «ش» where a Latin one gives A.
    tab.keyboard.press("j")
    expect(_card(tab, "تعليق رقم 1")).to_be_focused()
    tab.keyboard.press("k")
    tab.evaluate(
        "document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'ش', code: 'KeyA', bubbles: true, cancelable: true}))"
    )
    _said(tab, "نُشر")
    _count(tab, "pending", "4")
    expect(_card(tab, "تعليق رقم 0").locator("[data-state]")).to_have_text("منشور")
    expect(_card(tab, "تعليق رقم 1")).to_be_focused()

    tab.keyboard.press("r")
    expect(tab.locator(".reasons input").first).to_be_focused()
    axe(tab)
    tab.keyboard.press("4")
    _said(tab, "رُفض")
    expect(_card(tab, "تعليق رقم 1")).to_contain_text("لا صلة له بالمقال")

    tab.keyboard.press("w")
    _said(tab, "حُجز")
    tab.keyboard.press("u")
    _said(tab, "تم التراجع")
    expect(_card(tab, "تعليق رقم 2").locator("[data-state]")).to_have_text("بانتظار المراجعة")
    _count(tab, "pending", "3")

    # The words to the writer are typed; their keys decide nothing.
    tab.keyboard.press("r")
    expect(tab.locator(".reasons input").first).to_be_focused()
    tab.keyboard.press("Space")
    tab.keyboard.press("Tab")
    tab.keyboard.type("jark 4")
    tab.keyboard.press("Escape")
    expect(tab.locator("[data-item-form]")).to_have_count(0)
    _count(tab, "pending", "3")

    tab.keyboard.press("o")
    expect(_card(tab, "تعليق رقم 2").locator("[data-more]")).to_have_attribute("open", "")
    for _ in range(3):
        tab.keyboard.press("a")
    _count(tab, "pending", "0")
    _said(tab, "كان هذا آخر ما في الصفحة")


def test_many_are_decided_and_undone_by_keyboard(tab: Page) -> None:
    tab.goto(QUEUE)
    tab.keyboard.press("x")
    tab.keyboard.press("j")
    tab.keyboard.press("x")
    expect(tab.locator("[data-picked]")).to_have_text("2")
    tab.keyboard.press("a")
    _said(tab, "بُتّ في تعليقين")
    _count(tab, "pending", "3")
    tab.keyboard.press("u")
    _count(tab, "pending", "5")

    tab.keyboard.press("*")
    expect(tab.locator("[data-picked]")).to_have_text("5")
    tab.keyboard.press("r")
    expect(tab.locator(".reasons input").first).to_be_focused()
    tab.keyboard.press("0")
    _said(tab, "بُتّ في 5 تعليقات")
    _count(tab, "pending", "0")
    _count(tab, "rejected", "5")


def test_a_colleague_who_was_first_is_named(tab: Page) -> None:
    tab.goto(QUEUE)
    other = tab.context.new_page()
    other.goto(QUEUE)
    other.keyboard.press("w")
    _said(other, "حُجز")
    tab.keyboard.press("a")
    _said(tab, "سبقك المشغّل")
    expect(_card(tab, "تعليق رقم 0").locator("[data-state]")).to_have_text("محجوز")


def test_the_words_found_are_marked_and_hidden_signs_named(tab: Page, axe: Callable[[Page], None]) -> None:
    tab.goto(f"{QUEUE}?queue=withheld")
    expect(tab.locator("mark.found")).to_have_text("كلب")
    expect(tab.locator(".hidden-sign")).to_have_text("RLO")
    tab.keyboard.press("o")
    axe(tab)


@pytest.mark.tab(java_script_enabled=False)
def test_without_a_script_all_of_it_works(tab: Page) -> None:
    tab.goto(QUEUE)
    _card(tab, "تعليق رقم 0").get_by_role("button", name="انشر", exact=True).click()
    expect(tab.locator(".messages")).to_contain_text("نُشر")
    _count(tab, "pending", "4")
    _card(tab, "تعليق رقم 1").get_by_role("link", name="رفض").click()
    tab.get_by_label("إعلان").check()
    tab.get_by_role("button", name="رفض").click()
    _count(tab, "pending", "3")
    for words in ("تعليق رقم 2", "تعليق رقم 3"):
        _card(tab, words).get_by_role("checkbox").check()
    tab.get_by_role("button", name="احجز المحدّد").click()
    _count(tab, "withheld", "3")


def test_every_page_of_the_desk_is_accessible(tab: Page, axe: Callable[[Page], None]) -> None:
    tab.goto(f"{QUEUE}?queue=reported")
    card = tab.locator("[data-card]")
    links = {
        "report": card.get_by_role("link", name="أجب عن البلاغ").get_attribute("href"),
        "comment": card.locator(".talk-card__time").get_attribute("href"),
        "policy": card.get_by_role("link", name="قواعد تعليقاته").get_attribute("href"),
        "writer": card.locator("[data-more] .talk-card__about a").first.get_attribute("href"),
        "reject": card.get_by_role("link", name="رفض").get_attribute("href"),
        "reply": card.get_by_role("link", name="رد باسم غرفة الأخبار").get_attribute("href"),
        "words": "/admin/snippets/comments/listedword/",
        "try": f"{QUEUE}words/try/",
        "import": f"{QUEUE}words/import/",
    }
    for address in links.values():
        assert address
        tab.goto(address)
        axe(tab)
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
