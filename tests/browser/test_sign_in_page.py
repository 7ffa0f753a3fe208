"""The sign-in page: the newsroom's own, with targets that a finger can tell apart."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

#: CSS pixels between the button and what stands below it, and the least height of a target (WCAG 2.2, 2.5.8).
APART = LEAST = 24


def _box(one: Locator) -> dict[str, float]:
    box = one.bounding_box()
    assert box is not None
    return dict(box)


def test_the_way_to_the_site_stands_apart_from_the_button(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/admin/login/")
    button = _box(page.get_by_role("button", name="دخول"))
    way = _box(page.get_by_role("link", name="إلى الموقع كما يراه القراء"))
    assert way["y"] - (button["y"] + button["height"]) >= APART
    for one in (button, way, _box(page.locator(".reset-password"))):
        assert one["height"] >= LEAST
    axe(page)


def test_it_shows_the_newsroom_s_name_and_not_wagtail_s(page: Page) -> None:
    page.goto("/admin/login/")
    expect(page.locator("main")).to_contain_text("راوي")
    assert page.locator("svg[aria-label=Wagtail], .wagtail-logo, .login-logo").count() == 0
    assert "Wagtail" not in page.locator("body").inner_text()
