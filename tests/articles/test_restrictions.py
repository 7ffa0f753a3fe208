"""A page's restrictions are those that Wagtail itself finds, in one query."""

from collections.abc import Callable

import pytest
from wagtail.models import Page, PageViewRestriction

from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _close(page: Page) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def _as_wagtail_has_them(page: Page) -> list[PageViewRestriction]:
    return list(Page.get_view_restrictions(page))


def test_an_open_page_has_none(newsroom: Newsroom) -> None:
    assert list(newsroom.article("خبر").get_view_restrictions()) == []


@pytest.mark.parametrize("level", ["article", "section", "parent", "front"])
def test_it_holds_for_all_below(level: str, newsroom: Newsroom) -> None:
    article = newsroom.article("خبر")
    section = newsroom.section
    pages = {"article": article, "section": section, "parent": section.get_parent(), "front": newsroom.front}
    closed = _close(Page.objects.get(pk=pages[level].pk))
    assert list(article.get_view_restrictions()) == [closed] == _as_wagtail_has_them(article)


def test_an_alias_has_its_original_s(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر")
    alias = article.create_alias(update_slug="nuskha", user=newsroom.people["operator"])
    alias_of_alias = alias.create_alias(update_slug="nuskha-2", user=newsroom.people["operator"])
    closed = _close(Page.objects.get(pk=article.pk))
    assert list(alias.get_view_restrictions()) == [closed] == _as_wagtail_has_them(alias)
    assert list(alias_of_alias.get_view_restrictions()) == [closed] == _as_wagtail_has_them(alias_of_alias)


def test_one_query_finds_them(newsroom: Newsroom, django_assert_num_queries: Callable) -> None:
    article = newsroom.article("خبر")
    with django_assert_num_queries(1):
        list(article.get_view_restrictions())
