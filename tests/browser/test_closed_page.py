"""A section for one group of the newsroom, in a browser: what it shows to whom, and what it tells others."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from support.closed import closed_by
from support.serving import Site
from support.signed_in import sessions

_CLOSE = """
from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction
from rawi.articles.models import Article
article = Article.objects.live().order_by("pk")[0]
section = article.get_parent()
closed = PageViewRestriction.objects.create(page=section, restriction_type="groups")
closed.groups.set(Group.objects.filter(name="editor"))
print(section.get_url(), article.title, sep="\\n", flush=True)
"""


@pytest.fixture
def closed(site: Site) -> Iterator[tuple[str, str]]:
    """The address of a section that is closed for this test, and the headline of an article in it."""
    with closed_by(site, _CLOSE, door="/admin/login/") as (address, headline):
        yield address, headline


@pytest.fixture(params=(360, 1280), ids=lambda width: f"{width}px")
def tab(request: pytest.FixtureRequest, browser: Browser, site: Site) -> Iterator[Callable[[str], Page]]:
    """A function that opens a tab in which a person of a role is signed in."""
    size, states, contexts = {"width": request.param, "height": 900}, sessions(site), []

    def opened(role: str) -> Page:
        contexts.append(browser.new_context(base_url=site.address, viewport=size, storage_state=states[role]))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


def test_its_group_reads_what_is_in_it(
    tab: Callable[[str], Page], closed: tuple[str, str], axe: Callable[[Page], None]
) -> None:
    address, headline = closed
    page = tab("editor")
    page.goto(address)
    axe(page)
    page.get_by_role("link", name=headline).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(headline)


def test_another_group_is_told_so(
    tab: Callable[[str], Page], closed: tuple[str, str], axe: Callable[[Page], None]
) -> None:
    address, headline = closed
    page = tab("reporter")
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_have_text("هذه الصفحة ليست مفتوحة لك")
    assert headline not in page.content()
    axe(page)


def test_who_is_not_signed_in_is_asked_to(page: Page, closed: tuple[str, str]) -> None:
    page.goto(closed[0])
    expect(page.get_by_label("كلمة المرور").first).to_be_visible()
