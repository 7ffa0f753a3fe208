"""The review desk in a browser: by keyboard alone, without JavaScript, beside a colleague."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from support import chromium
from support.editor_form import press_publish
from support.serving import Site, copied, served
from support.shared import ROOT
from support.waiting import make_wait

PAGES = ("2020-09-09-reduction-announced.txt", "2021-01-15-target-reached.txt")
HEADLINE = "القيادة المركزية الأميركية تعلن خفض القوات في العراق إلى 3000 جندي"
OTHER = "البنتاغون: عدد القوات الأميركية في العراق بلغ 2500 جندي"

#: Several servers and browsers share the machine.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="module")
def desk_site(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    pages = [ROOT / "samples" / page for page in PAGES]
    with served(copied(first_start, tmp_path_factory.mktemp("desk")), *pages) as running:
        yield running


@pytest.fixture
def own_site(desk_site: Site) -> Site:
    """The site with all of its record waiting."""
    make_wait(desk_site)
    return desk_site


@pytest.fixture(scope="module")
def signed_in(browser: Browser, desk_site: Site) -> dict:
    """The operator's session; the link works once."""
    context = browser.new_context(base_url=desk_site.address)
    tab = context.new_page()
    tab.goto(desk_site.sign_in_link)
    tab.get_by_role("button", name="دخول").click()
    state = context.storage_state()
    context.close()
    return dict(state)


@pytest.fixture
def open_tab(browser: Browser, own_site: Site, signed_in: dict) -> Iterator[Callable[..., Page]]:
    """A function: a signed-in tab. What its browser complains about fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []
    watching = []

    def open_(*, width: int = 1280, **settings: object) -> Page:
        viewport = {"width": width, "height": 900}
        context = browser.new_context(
            base_url=own_site.address, storage_state=signed_in, viewport=viewport, **settings
        )
        watch = chromium.watched(context)
        complaints.append(watch.__enter__())
        watching.append(watch)
        contexts.append(context)
        return context.new_page()

    yield open_
    for watch, context in zip(watching, contexts, strict=True):
        watch.__exit__(None, None, None)
        context.close()
    assert [one for one in complaints if one] == []


def _open_review(tab: Page, headline: str = HEADLINE) -> None:
    tab.goto("/admin/record/")
    tab.get_by_role("link", name=headline).click()
    expect(tab.locator(".card.is-current")).to_be_visible()


def _waiting(tab: Page) -> int:
    return int(tab.locator(".desk__progress strong").inner_text())


def _said(tab: Page, words: str) -> None:
    expect(tab.locator("[data-said]")).to_contain_text(words)


def test_a_whole_page_is_reviewed_by_keyboard_alone(open_tab: Callable[..., Page]) -> None:
    tab = open_tab()
    _open_review(tab)
    waiting = _waiting(tab)
    first = tab.locator(".card.is-current").get_attribute("data-card")

    # There and back; the arrows run as the text does.
    tab.keyboard.press("j")
    tab.keyboard.press("ArrowLeft")
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("k")
    expect(tab.locator(f"#i-{first}")).to_be_focused()

    tab.keyboard.press("a")
    _said(tab, "قُبل")
    expect(tab.locator(f"#i-{first} .state")).to_have_text("مقبول")
    tab.keyboard.press("u")
    _said(tab, "تم التراجع")
    assert _waiting(tab) == waiting

    tab.keyboard.press("r")
    expect(tab.locator(".reasons input").first).to_be_focused()
    tab.keyboard.press("2")
    _said(tab, "رُفض")
    expect(tab.locator(f"#i-{first} .state")).to_have_text("مرفوض")
    assert _waiting(tab) == waiting - 1

    # An Arabic keyboard gives «ش» where a Latin one gives A.
    second = tab.locator(".card.is-current").get_attribute("data-card")
    tab.evaluate(
        "document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'ش', code: 'KeyA', bubbles: true, cancelable: true}))"
    )
    expect(tab.locator(f"#i-{second} .state")).to_have_text("مقبول")

    _amend_a_figure(tab)
    _add_words(tab)
    _accept_the_rest(tab)
    tab.keyboard.press("n")
    tab.wait_for_url(re.compile("/admin/record/articles/"))
    expect(tab.locator(".desk")).not_to_contain_text(HEADLINE)


def _amend_a_figure(tab: Page) -> None:
    figure = tab.locator(".card.kind--figure[data-waits]").first.get_attribute("data-card")
    for _ in range(60):
        if tab.locator(".card.is-current").get_attribute("data-card") == figure:
            break
        tab.keyboard.press("j")
        tab.wait_for_timeout(30)
    tab.keyboard.press("e")
    expect(tab.locator("textarea[name=places-0-words]")).to_be_focused()
    for _ in range(20):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.name") == "values-measures":
            break
    tab.keyboard.press("Control+A")
    tab.keyboard.type("القوات الأميركية")
    tab.keyboard.press("Enter")
    _said(tab, "عُدّل")
    expect(tab.locator(f"#i-{figure}")).to_contain_text("القوات الأميركية")
    expect(tab.locator(f"#i-{figure} .state")).to_have_text("معدّل")


def _add_words(tab: Page) -> None:
    before = tab.locator("[data-card]").count()
    tab.keyboard.press("s")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowLeft")
    tab.keyboard.press("Shift+ArrowLeft")
    chosen = tab.locator("[data-said]").inner_text()
    assert len(chosen.split()) == 2
    tab.keyboard.press("Enter")
    expect(tab.locator(".kind-form select")).to_be_focused()
    assert tab.locator("textarea[name=places-0-words]").input_value() == chosen
    for _ in range(40):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.name") == "parts-0-name":
            break
    tab.keyboard.type("كينيث ماكينزي")
    tab.keyboard.press("Enter")
    _said(tab, "أُضيف")
    assert tab.locator("[data-card]").count() == before + 1


def _accept_the_rest(tab: Page) -> None:
    for _ in range(60):
        waiting = _waiting(tab)
        if not waiting:
            break
        tab.keyboard.press("a")
        expect(tab.locator(".desk__progress strong")).to_have_text(str(waiting - 1))
    _said(tab, "كان هذا آخر بند")


def test_keys_that_are_turned_off_do_nothing(open_tab: Callable[..., Page]) -> None:
    tab = open_tab()
    _open_review(tab)
    tab.get_by_label("المفاتيح مفعلة").uncheck()
    tab.locator(".card.is-current").focus()
    waiting = _waiting(tab)
    tab.keyboard.press("a")
    tab.reload()
    tab.keyboard.press("a")
    tab.wait_for_timeout(500)
    assert _waiting(tab) == waiting


def test_a_colleague_s_decision_is_told_and_nothing_typed_is_lost(open_tab: Callable[..., Page]) -> None:
    mine, other = open_tab(), open_tab()
    _open_review(mine)
    _open_review(other)
    mine.keyboard.press("r")
    mine.get_by_label("ملاحظة").fill("الاسم ناقص")
    other.keyboard.press("a")
    _said(other, "قُبل")
    mine.get_by_label("شخص أو جهة غير صحيحة").check()
    mine.keyboard.press("Enter")
    told = mine.get_by_role("alert")
    expect(told).to_contain_text("المشغّل")
    expect(told).to_contain_text("مقبول")
    expect(mine.get_by_label("ملاحظة")).to_have_value("الاسم ناقص")
    mine.keyboard.press("Escape")
    expect(mine.locator(".card.is-current .state")).to_have_text("مقبول")


def test_words_selected_by_pointer_go_into_the_form(open_tab: Callable[..., Page]) -> None:
    tab = open_tab()
    _open_review(tab)
    word = tab.locator(".say").nth(2)
    word.dblclick(position={"x": word.bounding_box()["width"] - 20, "y": 20})  # type: ignore[index]
    taken = tab.locator("[data-taken]")
    expect(taken).not_to_be_empty()
    words = taken.inner_text().strip()
    tab.get_by_role("button", name="خذ هذا الكلام").click()
    expect(tab.locator("textarea[name=places-0-words]")).to_have_value(words)


def test_all_of_it_works_without_javascript(open_tab: Callable[..., Page]) -> None:
    tab = open_tab(java_script_enabled=False)
    tab.goto("/admin/record/")
    tab.get_by_role("link", name=HEADLINE).click()
    waiting = _waiting(tab)
    tab.locator("[data-waits]").nth(0).get_by_role("button", name="قبول").click()
    assert _waiting(tab) == waiting - 1
    tab.locator("[data-waits]").nth(0).get_by_role("link", name="رفض").click()
    tab.get_by_label("لا يستحق الحفظ").check()
    tab.get_by_role("button", name="رفض").click()
    assert _waiting(tab) == waiting - 2
    tab.locator(".kind--figure[data-waits]").nth(0).get_by_role("link", name="تعديل").click()
    tab.get_by_label("ما يقيسه").fill("القوات")
    tab.get_by_role("button", name="احفظ التعديل").click()
    assert _waiting(tab) == waiting - 3


@pytest.mark.parametrize("width", [360, 1280])
def test_the_desk_s_pages_are_for_everybody(
    width: int, open_tab: Callable[..., Page], axe: Callable[[Page], None]
) -> None:
    tab = open_tab(width=width)
    tab.goto("/admin/record/")
    axe(tab)
    _open_review(tab)
    axe(tab)
    address = tab.url.partition("#")[0]
    item = tab.locator("[data-card]").first.get_attribute("data-card")
    tab.locator(".card.is-current").focus()
    tab.keyboard.press("r")
    expect(tab.locator(".reasons")).to_be_visible()
    axe(tab)
    tab.keyboard.press("Escape")
    tab.keyboard.press("e")
    expect(tab.locator("[data-place]")).to_be_visible()
    axe(tab)
    for page in (
        f"{address}add/?kind=event",
        f"{address}accept-all/?above=0.8",
        f"/admin/record/items/{item}/amend/",
    ):
        tab.goto(page)
        axe(tab)
        wide = tab.evaluate(
            "document.querySelector('.content').scrollWidth - document.querySelector('.content').clientWidth"
        )
        assert wide <= 0, page


def test_publishing_asks_first_where_items_lose_their_words(
    open_tab: Callable[..., Page], axe: Callable[[Page], None]
) -> None:
    tab = open_tab()
    tab.goto("/admin/")
    tab.get_by_role("link", name=OTHER).first.click()
    # Wagtail notes the form's first state some seconds after it opened; no editor types sooner.
    tab.wait_for_timeout(4000)
    paragraph = tab.locator(".public-DraftEditor-content").filter(has_text="قالت وزارة الدفاع")
    paragraph.click()
    tab.keyboard.press("Control+Home")
    tab.keyboard.type("أمس ", delay=10)
    # Wagtail saves the draft by itself half a second later.
    tab.wait_for_timeout(2000)
    press_publish(tab)
    expect(tab.get_by_role("heading", name="قبل أن تنشر")).to_be_visible()
    expect(tab.locator(".plain-list")).to_contain_text("وزارة الدفاع الأميركية")
    axe(tab)
    tab.get_by_role("button", name="انشر المسودة").click()
    expect(tab.locator(".messages")).to_contain_text(OTHER)
    _open_review(tab, OTHER)
    expect(tab.locator(".desk__lost")).to_be_visible()
    axe(tab)
