"""Readers' comments in a browser, at both widths, with and without its script, by keyboard."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from rawi.reading.arabic.graphemes import length
from support import chromium
from support.commented import bring_attacks, bring_comments
from support.serving import Site, copied, served
from support.shared import ROOT

#: Several servers and browsers share the machine.
expect.set_options(timeout=20_000)
WIDTHS = (360, 1280)
TEXT = "تعليق من المتصفح 👩‍👧."


@pytest.fixture(scope="module")
def commented(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    """A site of its own, since what one test writes the others would read."""
    page = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
    with served(copied(first_start, tmp_path_factory.mktemp("commented")), page) as running:
        yield running


@pytest.fixture(params=WIDTHS, ids=lambda width: f"{width}px")
def tab(request: pytest.FixtureRequest, browser: Browser, commented: Site) -> Iterator[Page]:
    """A tab at the comments of an article. What its browser complains about fails the test."""
    bring_comments(commented)
    marker = request.node.get_closest_marker("tab")
    size = {"width": request.param, "height": 900}
    options = marker.kwargs if marker else {}
    context = browser.new_context(base_url=commented.address, viewport=size, **options)
    with chromium.watched(context) as complaints:
        page = context.new_page()
        page.goto("/")
        page.get_by_role("article").get_by_role("heading").get_by_role("link").first.click()
        page.locator("#comments").scroll_into_view_if_needed()
        yield page
    context.close()
    assert [one for one in complaints if "status of 4" not in one] == []


def _fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def _fill(page: Page, text: str = TEXT) -> None:
    form = page.locator("#comment-form")
    form.get_by_label("الاسم").fill("سعاد")
    form.get_by_label("البريد الإلكتروني").fill("suad@mail.example")
    form.get_by_label("التعليق", exact=False).fill(text)


def test_the_thread_comes_with_its_count_and_the_page_stays_whole(
    tab: Page, axe: Callable[[Page], None]
) -> None:
    section = tab.locator("#comments")
    expect(section.get_by_role("heading", name="3 تعليقات")).to_be_visible()
    expect(section.get_by_text("متى يفتح الجسر؟")).to_be_visible()
    link = section.get_by_role("link", name="https://example.org/a")
    assert set((link.get_attribute("rel") or "").split()) >= {"nofollow", "ugc", "noopener"}
    assert _fits(tab)
    axe(tab)


def test_a_comment_is_sent_without_a_new_page_and_its_writer_sees_it(
    tab: Page, axe: Callable[[Page], None]
) -> None:
    tab.evaluate("window.wasHere = true")
    _fill(tab)
    counter = tab.locator("#comment-form [data-counter]")
    expect(counter).to_have_text(f"{1500 - length(TEXT)} / 1500")
    tab.get_by_role("button", name="أرسل التعليق").click()
    own = tab.locator("#comments .own_comments")
    expect(own).to_contain_text("بانتظار المراجعة")
    expect(own).to_contain_text(TEXT)
    expect(own.locator("li").first).to_be_focused()
    expect(tab.locator("#comment-form [name=text]")).to_have_value("")
    assert tab.evaluate("window.wasHere")
    axe(tab)
    tab.reload()
    tab.locator("#comments").scroll_into_view_if_needed()
    expect(tab.locator("#comments .own_comments")).to_contain_text(TEXT)


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(tab: Page, axe: Callable[[Page], None]) -> None:
    _fill(tab, TEXT * 100)
    over = 100 * length(TEXT) - 1500
    expect(tab.locator("#comment-form [data-counter]")).to_have_text(re.compile(f"-{over} / 1500"))
    tab.get_by_role("button", name="أرسل التعليق").click()
    alert = tab.locator("#comment-form [role=alert]")
    expect(alert).to_be_focused()
    expect(alert).to_contain_text(f"أطول مما يجب بـ{over} حرف")
    expect(tab.locator("#comment-form [name=name]")).to_have_value("سعاد")
    expect(tab.locator("#comment-form [name=text]")).to_have_value(TEXT * 100)
    axe(tab)
    alert.get_by_role("link").first.click()
    expect(tab.locator("#comment-form [name=text]")).to_be_focused()
    tab.locator("#comment-form [name=text]").fill(TEXT)
    expect(tab.locator("#comment-form [data-counter]")).to_have_text(f"{1500 - length(TEXT)} / 1500")
    tab.get_by_role("button", name="أرسل التعليق").click()
    expect(tab.locator("#comments .own_comments")).to_contain_text(TEXT)


def test_an_answer_and_a_liking_by_keyboard_alone(tab: Page) -> None:
    first = tab.locator("#comments .comment").filter(has_text="متى يفتح الجسر؟").first
    expect(first).to_be_visible()
    like = first.get_by_role("button")
    like.focus()
    tab.keyboard.press("Enter")
    expect(like).to_have_attribute("aria-pressed", "true")
    expect(like).to_contain_text("1")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    form = tab.locator("#comment-form")
    expect(form.locator("[data-answered]")).to_contain_text("هند")
    expect(form.locator("[name=name]")).to_be_focused()
    for typed in ("سعاد", "suad@mail.example", TEXT):
        tab.keyboard.type(typed)
        tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    expect(tab.locator("#comments .own_comments")).to_contain_text(TEXT)


@pytest.mark.tab(java_script_enabled=False)
def test_without_javascript_everything_is_a_page(tab: Page) -> None:
    tab.get_by_role("link", name="اقرأ التعليقات").click()
    expect(tab.get_by_text("في الربيع كما قالوا.")).to_be_visible()
    assert _fits(tab)
    tab.locator(".comment").first.get_by_role("link", name=re.compile("^رد")).click()
    expect(tab.locator("[data-answered]")).to_contain_text("هند")
    _fill(tab)
    tab.get_by_role("button", name="أرسل التعليق").click()
    expect(tab.get_by_role("status")).to_contain_text("وصل تعليقك")
    expect(tab.get_by_text(TEXT)).to_be_visible()
    tab.get_by_role("link", name="عدّله").click()
    tab.get_by_label("التعليق").fill("كلام مصحح")
    tab.get_by_role("button", name="احفظ التعديل").click()
    expect(tab.get_by_text("كلام مصحح")).to_be_visible()
    tab.get_by_role("link", name="اسحبه").click()
    tab.get_by_role("button", name="اسحبه").click()
    expect(tab.get_by_text("سحبته.")).to_be_visible()


def test_no_attack_runs_or_turns_the_page(tab: Page, commented: Site) -> None:
    bring_attacks(commented, step=3)
    dialogs: list[str] = []
    tab.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    tab.get_by_role("link", name="التعليقات التي أرسلتها").click()
    tab.goto(tab.url.replace("/own/", "/"))
    for number in range(1, 6):
        tab.goto(re.sub(r"(\?page=\d+)?$", f"?page={number}", tab.url.partition("?")[0]))
        assert tab.locator(".comment").count() > 30
        strange = "[onclick], [onerror], [onload], [href^='javascript:' i], .comment script, .comment img"
        assert tab.locator(strange).count() == 0
        assert _fits(tab)
        sides = tab.evaluate(
            "Array.from(document.querySelectorAll('.comment__act'), one => getComputedStyle(one).direction)"
        )
        assert set(sides) == {"rtl"}
    assert dialogs == []
