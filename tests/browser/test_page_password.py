"""A page with a password, in a browser: the form in the site's layout, and the page behind it."""

from collections.abc import Callable, Iterator
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from support.serving import Site
from support.told import tell
from support.until import until

_CLOSE = """
from wagtail.models import PageViewRestriction
from rawi.articles.models import Article
article = Article.objects.live().order_by("pk")[0]
PageViewRestriction.objects.create(page=article, restriction_type="password", password="دجلة 2026")
print(article.get_url(), article.title, sep="\\n", flush=True)
"""
_OPEN = """
from wagtail.models import PageViewRestriction
PageViewRestriction.objects.get().delete()
print("open", flush=True)
"""


@pytest.fixture
def closed(site: Site) -> Iterator[tuple[str, str]]:
    """Address and headline of an article that has a password for this test."""
    address, headline = tell(site, _CLOSE).strip().splitlines()
    # Its file goes a moment after it was closed.
    until(lambda: "/password/" in urlopen(site.address + address).url)
    yield address, headline
    tell(site, _OPEN)


def test_a_reader_says_it_and_reads(page: Page, closed: tuple[str, str], axe: Callable[[Page], None]) -> None:
    address, headline = closed
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_have_text("لهذه الصفحة كلمة مرور")
    assert headline not in page.content()
    axe(page)
    page.get_by_label("كلمة المرور").fill("خطأ")
    page.get_by_role("button", name="افتح الصفحة").click()
    expect(page.get_by_role("alert")).to_contain_text("ليست هذه كلمة مرور الصفحة")
    axe(page)
    page.get_by_label("كلمة المرور").fill("دجلة 2026")
    page.get_by_role("button", name="افتح الصفحة").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(headline)
    axe(page)
