"""Fixtures for tests that look at a served site through a browser."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from support import accessibility, chromium
from support.serving import Site, copied, served
from support.shared import ROOT

#: A phone's width and a desk's; a test that takes `page` runs on both.
WIDTHS = (360, 1280)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    """The sample pages, served as the README's command serves them."""
    pages = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in {".txt", ".html"})
    with served(copied(first_start, tmp_path_factory.mktemp("site")), *pages) as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, without its own view of the network."""
    # Playwright keeps an event loop in this thread, which Django takes for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with chromium.browser() as running:
        yield running
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(params=WIDTHS, ids=lambda width: f"{width}px")
def page(request: pytest.FixtureRequest, browser: Browser, site: Site) -> Iterator[Page]:
    """An empty tab on the site, at 360 and at 1280 pixels; `goto("/")` is the front page.

    The test fails when the browser complains: a script error, a broken policy, a call beyond this machine.
    Settings of the tab go through `@pytest.mark.tab(color_scheme="dark", java_script_enabled=False)`.
    """
    marker = request.node.get_closest_marker("tab")
    size = {"width": request.param, "height": 900}
    context = browser.new_context(base_url=site.address, viewport=size, **(marker.kwargs if marker else {}))
    with chromium.watched(context) as complaints:
        yield context.new_page()
    context.close()
    assert complaints == []


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """A function that fails the test when the page breaks WCAG 2.2 AA."""

    def check(page: Page) -> None:
        assert accessibility.violations(page) == []

    return check
