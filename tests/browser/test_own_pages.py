"""Pages that are one reader's own: mail about comments, their data, changing and taking back a comment."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from support import chromium
from support.commented import bring_comments, mailed_links, sign_in_link
from support.provider import StandIn, providing
from support.serving import Site, copied, served
from support.shared import ROOT

#: Several servers and browsers share the machine.
expect.set_options(timeout=20_000)
WIDTHS = (360, 1280)
Check = Callable[[Page], None]


@pytest.fixture(scope="module")
def provider() -> Iterator[StandIn]:
    """A provider of sign-in, with a page of its own."""
    with providing() as running:
        running.has_page = True
        yield running


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, first_start: Path, provider: StandIn) -> Iterator[Site]:
    """A site of its own, since what one test writes the others would read; with that provider."""
    page = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
    folder = copied(first_start, tmp_path_factory.mktemp("own"))
    (folder / "oidc.toml").write_text(provider.as_file, encoding="utf-8")
    accounts = {
        "RAWI_READER_ACCOUNTS": "1",
        "RAWI_OIDC": str(folder / "oidc.toml"),
        "RAWI_PRIVATE_TARGETS": "1",
    }
    with served(folder, page, environment=accounts) as running:
        yield running


@pytest.fixture(params=WIDTHS, ids=lambda width: f"{width}px")
def tab(request: pytest.FixtureRequest, browser: Browser, own: Site) -> Iterator[Page]:
    """A tab at the article. What its browser complains about fails the test, but for refused forms."""
    size = {"width": request.param, "height": 900}
    context = browser.new_context(base_url=own.address, viewport=size)
    with chromium.watched(context) as complaints:
        page = context.new_page()
        page.goto("/")
        page.get_by_role("article").get_by_role("heading").get_by_role("link").first.click()
        yield page
    context.close()
    assert [one for one in complaints if "server responded with a status of" not in one] == []


def _is_usable(page: Page, axe: Check) -> None:
    """Accessible, and nothing sticks out."""
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until the element of that name has the focus, as somebody without a mouse does."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if name in page.evaluate("document.activeElement.textContent + (document.activeElement.name ?? '')"):
            return
    raise AssertionError(f"Tab never comes to {name}")


def _send_a_comment(page: Page, text: str) -> None:
    form = page.locator("#comment-form")
    page.goto(form.get_attribute("action") or "")
    form.get_by_label("الاسم").fill("سعاد")
    form.get_by_label("البريد الإلكتروني").fill("suad@mail.example")
    form.get_by_label("التعليق", exact=False).fill(text)
    page.get_by_role("button", name="أرسل التعليق").click()
    expect(page.locator(".own_comments")).to_contain_text(text)


def test_following_is_asked_for_by_keyboard_alone(tab: Page, axe: Check) -> None:
    tab.get_by_role("link", name="متابعة التعليقات بالبريد").click()
    _is_usable(tab, axe)
    _tab_to(tab, "email")
    tab.keyboard.type("suad")
    tab.keyboard.press("Enter")
    alert = tab.get_by_role("alert")
    expect(alert).to_be_visible()
    expect(tab.locator("[name=email]")).to_have_value("suad")
    _is_usable(tab, axe)
    _tab_to(tab, "email")
    tab.keyboard.press("End")
    tab.keyboard.type("@mail.example")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("status")).to_contain_text("في الطريق إلى عنوانك رسالة")
    _is_usable(tab, axe)


def test_a_mailed_link_asks_before_anything_happens(tab: Page, own: Site, axe: Check) -> None:
    links = mailed_links(own)
    for link in ("confirm", "leave", "copy", "erasure"):
        tab.goto(links[link])
        button = tab.get_by_role("main").get_by_role("button")
        expect(button).to_be_visible()
        _is_usable(tab, axe)
        _tab_to(tab, button.inner_text())
        if link == "copy":
            with tab.expect_download() as copy:
                tab.keyboard.press("Enter")
            assert "كلام سيُنسى." in Path(copy.value.path()).read_text(encoding="utf-8")
            continue
        tab.keyboard.press("Enter")
        expect(button).to_have_count(0)
        expect(tab.get_by_role("status")).to_be_visible()
        _is_usable(tab, axe)


def test_a_link_that_is_not_ours_says_so(tab: Page, axe: Check) -> None:
    for address in ("/follow/x/", "/unfollow/x/", "/my-data/x/"):
        tab.goto(address)
        expect(tab.get_by_role("heading", level=1)).to_have_text("هذا الرابط لا يعمل")
        _is_usable(tab, axe)
    tab.get_by_role("link", name="اطلب رابطا جديدا").click()
    expect(tab.locator("[name=email]")).to_be_visible()


def test_one_s_data_are_asked_for_by_keyboard_alone(tab: Page, axe: Check) -> None:
    tab.goto("/my-data/")
    _is_usable(tab, axe)
    _tab_to(tab, "email")
    tab.keyboard.type("suad@mail.example")
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowDown")
    expect(tab.locator("[name=kind]").nth(1)).to_be_checked()
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("status")).to_contain_text("فالرسالة في الطريق إليه")
    _is_usable(tab, axe)


def test_a_comment_is_changed_and_taken_back_by_keyboard_alone(tab: Page, own: Site, axe: Check) -> None:
    bring_comments(own)
    _send_a_comment(tab, "كلام أول")
    _tab_to(tab, "عدّله")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_have_text("عدّل تعليقك")
    _is_usable(tab, axe)
    _tab_to(tab, "text")
    tab.keyboard.press("Control+A")
    tab.keyboard.type("كلام مصحح")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    expect(tab.get_by_text("كلام مصحح")).to_be_visible()
    _tab_to(tab, "اسحبه")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_contain_text("تعليقك؟")
    _is_usable(tab, axe)
    _tab_to(tab, "اسحبه")
    tab.keyboard.press("Enter")
    expect(tab.get_by_text("سحبته.")).to_be_visible()
    _is_usable(tab, axe)


def test_what_cannot_be_taken_in_now_is_said_beside_the_form_which_stays(
    tab: Page, own: Site, axe: Check
) -> None:
    bring_comments(own)
    part = '<p class="form__errors" role="alert">لم نستطع أخذ ما كتبته الآن.</p>'
    tab.route("**/comments/", lambda asked: _answer(asked, 503, part))
    tab.route("**/like/", lambda asked: _answer(asked, 503, part))
    tab.locator("#comments").scroll_into_view_if_needed()
    like = tab.locator("#comments .comment").first.get_by_role("button")
    like.click()
    expect(tab.locator("#comments .comment [role=alert]")).to_have_text("لم نستطع أخذ ما كتبته الآن.")
    expect(like).to_have_attribute("aria-pressed", "false")
    form = tab.locator("#comment-form")
    form.locator("[name=text]").fill("كلام")
    form.get_by_role("button").last.click()
    expect(form.get_by_role("alert")).to_have_text("لم نستطع أخذ ما كتبته الآن.")
    expect(form.locator("[name=text]")).to_have_value("كلام")
    _is_usable(tab, axe)


def test_the_page_of_a_server_in_between_is_not_put_into_the_form(tab: Page) -> None:
    tab.route("**/comments/", lambda asked: _answer(asked, 502, "<title>502</title><h1>Bad Gateway</h1>"))
    tab.locator("#comments").scroll_into_view_if_needed()
    form = tab.locator("#comment-form")
    form.locator("[name=text]").fill("كلام")
    form.get_by_role("button").last.click()
    expect(tab.locator("#comments [data-status]")).to_contain_text("لم يصل تعليقك")
    expect(form.locator("h1")).to_have_count(0)
    expect(form.locator("[name=text]")).to_have_value("كلام")


def _answer(asked: Route, status: int, body: str) -> None:
    if asked.request.method == "POST":
        asked.fulfill(status=status, content_type="text/html; charset=utf-8", body=body)
    else:
        asked.fallback()


@pytest.mark.parametrize("is_checked", [False, True])
def test_a_reader_signs_in_with_an_account_elsewhere_by_keyboard_alone(
    is_checked: bool, tab: Page, own: Site, provider: StandIn, axe: Check
) -> None:
    size = (tab.viewport_size or {})["width"]
    provider.person = {
        "sub": f"{is_checked} {size}",
        "email": f"suad{size}@mail.example",
        "email_verified": is_checked,
    }
    article = tab.locator("#comment-form").get_attribute("action")
    tab.goto(article or "")
    tab.get_by_role("link", name="الدخول إلى حسابك").click()
    _is_usable(tab, axe)
    _tab_to(tab, "الدخول بحساب")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile(re.escape(provider.origin)))
    tab.locator("#yes").click()
    if is_checked:
        expect(tab).to_have_url(f"{own.address}{article}")
    else:
        expect(tab.get_by_role("heading", level=1)).to_have_text("لم تدخل إلى حسابك")
        _is_usable(tab, axe)
    tab.goto("/")
    _tab_to(tab, "حسابك")
    tab.keyboard.press("Enter")
    title = "حسابك" if is_checked else "الدخول إلى حسابك"
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)


def test_a_reader_signs_in_and_writes_without_name_and_address(tab: Page, own: Site, axe: Check) -> None:
    article = tab.url
    bring_comments(own)
    tab.goto("/account/sign-in/")
    _is_usable(tab, axe)
    tab.goto(sign_in_link(own))
    _is_usable(tab, axe)
    _tab_to(tab, "دخول")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_have_text("حسابك")
    tab.get_by_label("الاسم").fill("سلمى")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("status")).to_have_text("حُفظ الاسم.")
    tab.goto(article)
    form = tab.locator("#comment-form")
    form.scroll_into_view_if_needed()
    expect(form).to_contain_text("تكتب باسم سلمى")
    expect(form.get_by_label("الاسم")).to_be_hidden()
    expect(form.get_by_label("البريد الإلكتروني")).to_be_hidden()
    tab.get_by_role("button", name="أرسل التعليق").click()
    expect(form.get_by_role("alert")).to_contain_text("اكتب تعليقك")
    expect(form.get_by_label("الاسم")).to_be_hidden()
    _is_usable(tab, axe)
    form.get_by_label("التعليق", exact=False).fill("من حسابي")
    tab.get_by_role("button", name="أرسل التعليق").click()
    expect(tab.locator(".own_comments")).to_contain_text("من حسابي")
    tab.goto("/account/")
    expect(tab.locator(".own_comments")).to_contain_text("من حسابي")
    _is_usable(tab, axe)
    _tab_to(tab, "سجّل الخروج من كل الأجهزة")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("status")).to_have_text("خرجت من حسابك.")
    _is_usable(tab, axe)
    tab.goto(article)
    form.scroll_into_view_if_needed()
    expect(form.get_by_label("البريد الإلكتروني")).to_be_visible()
