"""What search engines show of a page below its title."""

import lxml.html
import pytest
from django.test import Client

from rawi.articles.models import Article, Section
from rawi.site.models import HouseStyle
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _said(url: str) -> str:
    page = lxml.html.document_fromstring(Client().get(url).content.decode())
    (found,) = page.xpath('//meta[@name="description"]/@content')
    return str(found)


def test_an_article_is_described_by_what_its_editor_wrote_else_by_its_first_words(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "عاد السير إلى الجسر صباح اليوم.", "فقرة ثانية.")
    assert _said(article.get_url()) == "عاد السير إلى الجسر صباح اليوم."
    for field, words in (("summary", "الجسر مفتوح."), ("search_description", "عاد السير إلى جسر المدينة.")):
        Article.objects.filter(pk=article.pk).update(**{field: words})
        assert _said(article.get_url()) == words


def test_the_front_is_described_by_its_tagline_else_by_what_the_site_is(newsroom: Newsroom) -> None:
    assert "من قال ماذا" in _said("/")
    HouseStyle.objects.update_or_create(site=newsroom.front.get_site(), defaults={"tagline": "أخبار المدينة"})
    assert _said("/") == "أخبار المدينة"


def test_a_section_without_a_description_is_described_by_its_name(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "نص.")
    section = article.get_parent().specific
    assert isinstance(section, Section)
    assert _said(section.get_url()).startswith(f"{section.title}: أحدث المقالات")
    Section.objects.filter(pk=section.pk).update(description="عن المدينة وأهلها")
    assert _said(section.get_url()) == "عن المدينة وأهلها"
