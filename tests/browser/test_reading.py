"""A reader on the site: fronts, an article, its record, with and without JavaScript."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

HEADLINE = "بغداد وواشنطن تفتتحان حوارهما الاستراتيجي باتفاق على مواصلة خفض القوات"


@pytest.fixture
def article(page: Page) -> Page:
    """The article of the first sample page, found from the front page."""
    page.goto("/")
    page.get_by_role("link", name=HEADLINE).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HEADLINE)
    return page


def test_what_is_not_there_says_so_and_leads_on(page: Page) -> None:
    answer = page.goto("/لا-شيء/")
    assert answer is not None
    assert answer.status == 404
    page.get_by_role("main").get_by_role("link").first.click()
    assert page.locator("article, .river, .lead").count() > 0


def test_the_page_is_arabic_and_right_to_left(article: Page) -> None:
    root = article.locator("html")
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == ("ar", "rtl")
    width = article.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert width, "the page is wider than the screen"


def test_the_article_carries_its_parts(article: Page) -> None:
    crumbs = article.get_by_role("navigation").filter(has_text="سياسة").first
    expect(crumbs).to_contain_text("أخبار العراق")
    for name in ("سلمى الحيدري", "وكالة أنباء راوي"):
        expect(article.get_by_role("main").get_by_role("link", name=name).first).to_be_visible()
    expect(article.get_by_role("heading", level=2, name="جلسة ثانية في الصيف")).to_be_visible()
    expect(article.get_by_text("رسم توضيحي لجلسة تعقد عن بعد بين وفدين.")).to_have_count(1)
    body = article.locator(".article__body")
    for foreign in ("هل أعجبك", "0 تعليق", "1500 / 1500"):
        expect(body).not_to_contain_text(foreign)


def test_each_line_of_the_record_leads_to_its_sentence(article: Page) -> None:
    links = article.locator("#record a[href^='#r-']")
    assert links.count() > 5
    for number in range(0, links.count(), 3):
        link = links.nth(number)
        target = link.get_attribute("href") or ""
        link.click()
        words = article.locator(target)
        expect(words).to_be_in_viewport()
        sentence = words.locator("xpath=ancestor-or-self::*[contains(@class, 'sentence')]").first
        marked = sentence.evaluate("element => getComputedStyle(element).backgroundColor")
        plain = article.locator(".article__body p").first.evaluate(
            "element => getComputedStyle(element.parentElement).backgroundColor"
        )
        assert marked != plain, f"the sentence of {target} is not highlighted"


@pytest.mark.tab(java_script_enabled=False)
def test_without_javascript_the_page_is_whole(article: Page) -> None:
    expect(article.locator(".article__body p").first).to_be_visible()
    expect(article.locator("#record a[href^='#r-']").first).to_be_attached()


@pytest.mark.parametrize("name", ["سلمى الحيدري", "وكالة أنباء راوي"])
def test_contributors_have_pages(article: Page, name: str) -> None:
    article.get_by_role("main").get_by_role("link", name=name).first.click()
    expect(article.get_by_role("heading", level=1)).to_contain_text(name)
    expect(article.get_by_role("link", name=HEADLINE).first).to_be_visible()


def test_sections_hold_their_sub_sections(page: Page) -> None:
    page.goto("/")
    page.get_by_role("navigation").get_by_role("link", name="أخبار العراق").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("أخبار العراق")
    page.get_by_role("main").get_by_role("link", name="أمن", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("أمن")
    expect(page.get_by_role("link", name="البنتاغون").first).to_be_visible()


def test_the_keyboard_reaches_the_content(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    assert focused == "#main"
    page.keyboard.press("Enter")
    # Chromium moves the focus once it has drawn the place that it leapt to.
    expect(page.locator("#main")).to_be_focused()


def test_the_short_link_leads_to_the_article(article: Page) -> None:
    short = article.locator("link[rel=shortlink]").get_attribute("href") or ""
    article.goto(short)
    expect(article.get_by_role("heading", level=1)).to_have_text(HEADLINE)


ADDRESSES = ("/", "/أخبار-العراق/", "/أخبار-العراق/أمن/", "/contributors/سلمى-الحيدري/", "/لا-شيء/")


@pytest.mark.parametrize("address", ADDRESSES)
def test_each_kind_of_page_is_accessible(page: Page, axe: Callable[[Page], None], address: str) -> None:
    page.goto(address)
    axe(page)


@pytest.mark.tab(color_scheme="dark")
@pytest.mark.parametrize("address", ADDRESSES[:2])
def test_pages_are_accessible_in_the_dark(page: Page, axe: Callable[[Page], None], address: str) -> None:
    page.goto(address)
    axe(page)


def test_an_article_is_accessible(article: Page, axe: Callable[[Page], None]) -> None:
    axe(article)


@pytest.mark.tab(color_scheme="dark")
def test_an_article_is_accessible_in_the_dark(article: Page, axe: Callable[[Page], None]) -> None:
    axe(article)


def test_the_first_view_is_light(page: Page) -> None:
    """HTML, style and letters of an article, without its photos: 150 KB at most over the wire."""
    page.goto("/")
    article_address = page.get_by_role("link", name=HEADLINE).first.get_attribute("href") or ""
    sizes: list[int] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    kinds: dict[str, str] = {}
    session.on("Network.responseReceived", lambda e: kinds.__setitem__(e["requestId"], e["type"]))
    session.on(
        "Network.loadingFinished",
        lambda e: sizes.append(e["encodedDataLength"]) if kinds.get(e["requestId"]) != "Image" else None,
    )
    page.goto(article_address, wait_until="networkidle")
    assert 20_000 < sum(sizes) <= 150_000
