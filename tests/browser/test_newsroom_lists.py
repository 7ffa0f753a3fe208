"""The newsroom's lists on a phone and at a desk: nothing wider than the screen, titles that can be read."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from support import chromium
from support.moderated import bring_comments
from support.serving import Site, copied, served
from support.shared import ROOT
from support.signed_in import sessions
from support.told import tell
from support.waiting import make_wait

PAGES = ("2020-09-09-reduction-announced.txt", "2021-01-15-target-reached.txt")
#: Addresses of lists, by who looks at them.
LISTS = {
    "operator": ("users/", "groups/", "workflows/list/", "sites/"),
    "editor": (
        *("record/", "record/follow-ups/", "record/relations/", "comments/", "images/", "pages/SECTION/"),
        *("snippets/record/name/", "snippets/articles/contributor/", "pages/ARTICLE/history/"),
        "articles/ARTICLE/correct/",
    ),
    "chief_editor": ("reports/workflow/", "reports/site-history/", "reports/aging-pages/"),
    "moderator": ("snippets/comments/listedword/",),
}
#: What Wagtail keeps beside the page until it is asked for.
_BESIDE = ".w-minimap, [class*=sidebar], .w-sr-only, .visuallyhidden, [hidden], .w-breadcrumbs, script, svg *"
_BEYOND = f"""() => [...document.querySelectorAll("body *")].filter((one) => {{
  const box = one.getBoundingClientRect();
  return box.width > 2 && box.height > 2 && (box.left < -2 || box.right > innerWidth + 2)
    && !one.closest("{_BESIDE}") && getComputedStyle(one).visibility !== "hidden";
}}).map((one) => one.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory, first_start: Path) -> Iterator[Site]:
    pages = [ROOT / "samples" / page for page in PAGES]
    with served(copied(first_start, tmp_path_factory.mktemp("lists")), *pages) as running:
        make_wait(running)
        bring_comments(running)
        yield running


@pytest.fixture(scope="module")
def states(newsroom: Site) -> dict:
    return sessions(newsroom)


@pytest.fixture(scope="module")
def keys(newsroom: Site) -> dict[str, str]:
    code = """
from rawi.articles.models import Article
article = Article.objects.live().order_by("pk")[0]
print(article.pk, article.get_parent().pk, flush=True)
"""
    return dict(zip(("ARTICLE", "SECTION"), tell(newsroom, code).split(), strict=True))


@pytest.fixture
def open_lists(
    browser: Browser, newsroom: Site, states: dict, keys: dict[str, str]
) -> Iterator[Callable[[str, int], Iterator[Page]]]:
    """A function: one after the other the lists of a role, at a width; a complaint of the browser fails."""
    heard: list[str] = []

    def open_(role: str, width: int) -> Iterator[Page]:
        context = browser.new_context(
            base_url=newsroom.address, storage_state=states[role], viewport={"width": width, "height": 900}
        )
        with chromium.watched(context) as complaints:
            tab = context.new_page()
            for address in LISTS[role]:
                for word, key in keys.items():
                    address = address.replace(word, key)
                answer = tab.goto(f"/admin/{address}")
                assert answer is not None
                assert answer.status == 200, address
                assert tab.url.endswith(f"/admin/{address}"), address
                yield tab
        heard.extend(complaints)
        context.close()

    yield open_
    assert heard == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("role", LISTS)
def test_nothing_of_a_list_lies_beyond_the_screen(open_lists: Callable, role: str, width: int) -> None:
    for tab in open_lists(role, width):
        assert tab.evaluate(_BEYOND) == [], tab.url


@pytest.mark.parametrize("role", ["operator", "editor"])
def test_on_a_phone_a_row_s_title_has_the_width_that_words_need(open_lists: Callable, role: str) -> None:
    for tab in open_lists(role, 360):
        widths = tab.locator("table.listing > tbody > tr > td.title").evaluate_all(
            "cells => cells.map((cell) => cell.getBoundingClientRect().width)"
        )
        assert all(width >= 200 for width in widths), tab.url


def test_rows_are_still_told_from_one_another(open_lists: Callable) -> None:
    tab = next(open_lists("operator", 360))
    tops = tab.locator("table.listing > tbody > tr").evaluate_all(
        "rows => rows.map((row) => row.getBoundingClientRect()).map((box) => [box.top, box.bottom])"
    )
    assert len(tops) > 2
    assert all(above[1] <= below[0] + 1 for above, below in pairwise(tops))
