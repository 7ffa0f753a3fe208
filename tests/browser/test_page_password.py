"""A page with a password, in a browser: the form in the site's layout, and the page behind it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from support.closed import closed_by
from support.serving import Site

_CLOSE = """
from wagtail.models import PageViewRestriction
from rawi.articles.models import Article
article = Article.objects.live().order_by("pk")[0]
PageViewRestriction.objects.create(page=article, restriction_type="password", password="دجلة 2026")
print(article.get_url(), article.title, sep="\\n", flush=True)
"""


@pytest.fixture
def closed(site: Site) -> Iterator[tuple[str, str]]:
    """Address and headline of an article that has a password for this test."""
    with closed_by(site, _CLOSE, door="/password/") as (address, headline):
        yield address, headline


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
