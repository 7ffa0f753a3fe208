"""What was read most stands on the front and in its section, and nowhere where the site hides it."""

from datetime import timedelta

import lxml.html
import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Site

from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article
from rawi.readership.models import Read, ReadershipSettings
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def articles(newsroom: Newsroom) -> list[Article]:
    """Seven articles; the last was read most."""
    made = [newsroom.article(f"خبر {number}", "فقرة.") for number in range(7)]
    for number, article in enumerate(made):
        _read(article, number)
    return made


def _read(article: Article, count: int, hours: int = 0) -> None:
    hour = timezone.now().replace(minute=0, second=0, microsecond=0) - timedelta(hours=hours)
    Read.objects.create(article=article, hour=hour, count=count)


def _listed(address: str = "/") -> list[str]:
    page = lxml.html.document_fromstring(Client().get(address).content.decode())
    return [link.text_content() for link in page.xpath("//a[@class='most_read__link']")]


def test_few_are_no_list(newsroom: Newsroom) -> None:
    for number in range(2):
        _read(newsroom.article(f"خبر {number}", "فقرة."), 50)
    assert _listed() == []


def test_a_site_may_hide_it(articles: list[Article]) -> None:
    ReadershipSettings.objects.create(site=Site.objects.get(), is_shown=False)
    assert _listed() == []


def test_those_read_most_stand_first(articles: list[Article]) -> None:
    assert _listed() == ["خبر 6", "خبر 5", "خبر 4", "خبر 3", "خبر 2"]


def test_what_was_read_the_day_before_counts_no_more(articles: list[Article]) -> None:
    _read(articles[2], 100, hours=25)
    _read(articles[2], 9, hours=20)
    assert _listed()[0] == "خبر 2"


@pytest.mark.parametrize("hide", ["draft", "closed"])
def test_what_readers_may_not_read_is_not_listed(articles: list[Article], hide: str) -> None:
    if hide == "draft":
        articles[6].unpublish()
    else:
        articles[6].view_restrictions.create(restriction_type="login")
    assert _listed()[0] == "خبر 5"


def test_a_section_lists_its_own(newsroom: Newsroom, articles: list[Article]) -> None:
    other = open_section(newsroom.front, ("رياضة",))
    assert _listed(newsroom.section.get_url())[0] == "خبر 6"
    assert _listed(other.get_url()) == []
