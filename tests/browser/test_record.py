"""A reader in the record: each kind of page, at both widths, by day and night, without JavaScript."""

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from support.released import UNTIL_RELEASED
from support.serving import Site
from support.story import SERIES, SLUG
from support.told import tell

ADDRESSES = {
    "record": "/record/",
    "tracker": "/record/pledges/",
    "filtered": "/record/pledges/?due=overdue&status=stalled",
    "timeline": "/record/timeline/",
    "figures": "/record/figures/",
    "series": f"/record/figures/{SERIES}/",
    "data": "/record/data/",
    "names": "/names/",
    "nobody": "/names/?name=x",
    "dossiers": "/dossiers/",
    "dossier": f"/dossiers/{SLUG}/",
    "story": f"/dossiers/{SLUG}/timeline/",
    "interface": "/api/v1/",
}


@pytest.fixture(scope="session")
def story(site: Site) -> Site:
    """The sample pages with a story told upon them, once readers see it."""
    tell(site, "from support.story import tell_story\ntell_story()\n" + UNTIL_RELEASED)
    return site


@pytest.fixture
def record(page: Page, story: Site) -> Page:
    """A tab on the record's own front page."""
    page.goto("/record/")
    return page


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_each_page_of_the_record_is_accessible(
    record: Page, axe: Callable[[Page], None], address: str
) -> None:
    record.goto(address)
    axe(record)
    narrow = record.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert narrow, "the page is wider than the screen"


def test_no_page_of_the_record_is_wider_than_the_narrowest_screen(record: Page) -> None:
    """320 pixels are 1280 at 400 per cent (WCAG 2.2, 1.4.10)."""
    record.set_viewport_size({"width": 320, "height": 640})
    too_wide = []
    for name, address in ADDRESSES.items():
        record.goto(address)
        if record.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            too_wide.append(name)
    assert too_wide == []


@pytest.mark.tab(color_scheme="dark")
@pytest.mark.parametrize("address", [ADDRESSES["tracker"], ADDRESSES["dossier"]], ids=["tracker", "dossier"])
def test_the_record_is_accessible_in_the_dark(
    record: Page, axe: Callable[[Page], None], address: str
) -> None:
    record.goto(address)
    axe(record)


@pytest.mark.parametrize("kind", ["statement", "pledge", "figure", "event"])
def test_an_item_of_each_kind_is_accessible_and_opens_its_sentence(
    record: Page, axe: Callable[[Page], None], kind: str
) -> None:
    record.goto(f"/record/timeline/?kind={kind}")
    record.locator(".timeline__words a").first.click()
    record.wait_for_url(re.compile(r"/r/\d+"))
    axe(record)
    number = re.search(r"/r/(\d+)", record.url)
    assert number is not None
    record.get_by_role("link", name="اقرأه في المقال").click()
    # The page stands before the browser has looked for its fragment.
    expect(record.locator(f"#r-{number[1]}:target")).to_be_in_viewport()


def test_a_name_s_page_is_accessible_and_found_by_its_spelling(
    record: Page, axe: Callable[[Page], None]
) -> None:
    record.goto("/names/")
    record.get_by_label("الاسم كما يُكتب").fill("مصطفى الكاظمي")
    record.get_by_role("button", name="ابحث").click()
    record.get_by_role("main").get_by_role("link", name="مصطفى الكاظمي").click()
    expect(record.locator("h1")).to_have_text("مصطفى الكاظمي")
    axe(record)


@pytest.mark.tab(java_script_enabled=False)
def test_the_tracker_filters_without_javascript(record: Page) -> None:
    record.goto("/record/pledges/")
    everything = record.locator(".pledge").count()
    record.get_by_label("الحالة").select_option("kept")
    record.get_by_role("button", name="اعرض").click()
    assert 0 < record.locator(".pledge").count() < everything
    for status in record.locator(".pledge .status").all():
        expect(status).to_have_text(re.compile("أُنجز"))
    record.get_by_role("link", name="كل التعهدات").click()
    assert record.locator(".pledge").count() == everything


def test_the_keyboard_filters_the_tracker(record: Page) -> None:
    record.goto("/record/pledges/")
    record.get_by_label("المتعهد").focus()
    record.keyboard.type("العراق")
    record.keyboard.press("Enter")
    record.wait_for_url(re.compile("pledger="))
    for pledge in record.locator(".pledge").all():
        expect(pledge).to_contain_text("العراق")


def test_the_chart_runs_with_the_reading_and_says_itself_in_words(record: Page) -> None:
    record.goto(ADDRESSES["series"])
    chart = record.get_by_role("img", name=re.compile("عدد الجنود"))
    expect(chart).to_be_visible()
    places = record.locator(".series_chart__point").evaluate_all(
        "points => points.map(point => point.getBoundingClientRect().x)"
    )
    assert places == sorted(places, reverse=True), "time runs from right to left on an Arabic page"
    assert record.locator(".series_table tbody tr").count() == len(places)


def test_readers_find_the_record_from_every_page(record: Page) -> None:
    record.goto("/")
    record.get_by_role("navigation").get_by_role("link", name="الملفات").first.click()
    record.get_by_role("main").get_by_role("link", name="القوات الأميركية في العراق").click()
    expect(record).to_have_url(re.compile(re.escape(quote(SLUG))))
