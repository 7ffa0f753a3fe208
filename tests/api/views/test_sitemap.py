"""Sitemaps: every public page once, nothing else, and at a cost that does not grow."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from lxml import etree
from wagtail.models import Locale, Page, Site

from rawi.api.sitemaps.parts import PART, part_of
from rawi.articles.actions.credit import credit
from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article, ArticleContributor, FrontPage
from rawi.record.models import Item, Name, Series
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all
from support.retracted import retract
from support.wire import SAYING

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
HOME = "http://localhost/"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _root(reader: Client, address: str) -> etree._Element:
    answer = reader.get(address)
    assert answer.headers["Content-Type"] == "application/xml; charset=utf-8"
    return etree.fromstring(answer.content)


def _places(reader: Client, address: str) -> list[str]:
    return [unquote(one.text or "") for one in _root(reader, address).iter(f"{SITEMAP}loc")]


def test_the_index_leads_to_every_page(newsroom: Newsroom, reader: Client) -> None:
    article = newsroom.article("خبر", SAYING)
    accept_all()
    maps = _places(reader, "/sitemap.xml")
    found = [place for one in maps for place in _places(reader, one.removeprefix("http://localhost"))]
    pages = [place for place in found if place != HOME]
    assert len(pages) == len(set(pages))
    items = [f"http://localhost/r/{key}" for key in Item.objects.values_list("pk", flat=True)]
    names = Name.objects.filter(involvements__is_public=True).distinct()
    places = [article, newsroom.section, newsroom.section.get_parent()]
    wanted = [HOME, *items, *(f"http://localhost{unquote(page.url)}" for page in places)]
    wanted += [f"http://localhost/names/{name.pk}/" for name in names]
    assert set(wanted) <= set(found)
    for place in found:
        assert reader.get(place.removeprefix("http://localhost")).status_code == 200, place


@pytest.mark.parametrize("is_live", [True, False])
def test_a_contributor_is_public_once_an_article_with_the_name_is(
    newsroom: Newsroom, reader: Client, is_live: bool
) -> None:
    article, contributor = newsroom.article("خبر", SAYING), credit("هالة المرزوقي", "person")
    ArticleContributor.objects.create(article=article, contributor=contributor)
    if not is_live:
        article.unpublish()
    place = contributor.get_absolute_url()
    for address in (place, f"{place}feed.atom"):
        assert (reader.get(address).status_code == 200) is is_live
    listed = f"http://localhost{unquote(place)}" in _places(reader, "/sitemaps/pages.xml")
    assert listed is is_live


def test_a_series_without_public_figures_is_not_listed(newsroom: Newsroom, reader: Client) -> None:
    series = Series.objects.create(title="سلسلة سرية", slug="secret-series")
    assert reader.get(f"/series/{series.slug}/").status_code == 404
    assert not any(series.slug in place for place in _places(reader, "/sitemaps/pages.xml"))


def test_robots_txt_names_them(newsroom: Newsroom, reader: Client) -> None:
    lines = reader.get("/robots.txt").content.decode().splitlines()
    assert lines[-2:] == [
        "Sitemap: http://localhost/sitemap.xml",
        "Sitemap: http://localhost/sitemaps/news.xml",
    ]


def test_a_part_holds_a_thousand_keys(newsroom: Newsroom, reader: Client) -> None:
    assert [part_of(key) for key in (1, PART, PART + 1)] == [1, 1, 2]
    assert reader.get("/sitemaps/articles-2.xml").status_code == 404


@pytest.mark.parametrize("name", ["articles-0", "articles-9999999999999999999", "nothing-1", "articles-"])
def test_what_is_no_part_is_not_there(name: str, newsroom: Newsroom, reader: Client) -> None:
    assert reader.get(f"/sitemaps/{name}.xml").status_code == 404


def test_a_change_shows_in_the_index(newsroom: Newsroom, reader: Client) -> None:
    number = part_of(newsroom.article("خبر", SAYING).pk)
    (part,) = [one for one in _root(reader, "/sitemap.xml") if f"articles-{number}." in (one[0].text or "")]
    changed = part.findtext(f"{SITEMAP}lastmod") or ""
    assert changed[:10] == timezone.now().date().isoformat()
    assert changed.endswith("+00:00")


# News


def test_news_has_the_sites_very_name_and_no_more_than_two_days(newsroom: Newsroom, reader: Client) -> None:
    article = newsroom.article("خبر & <عاجل>", "نص.")
    old = newsroom.article("أمس الأول", "نص.")
    archived = newsroom.article("من الأرشيف", "نص.")
    Page.objects.filter(pk=old.pk).update(first_published_at=timezone.now() - timedelta(hours=49))
    Article.objects.filter(pk=archived.pk).update(published_on="2020-06-12")
    (url,) = _root(reader, "/sitemaps/news.xml")
    assert unquote(url.findtext(f"{SITEMAP}loc") or "") == f"http://localhost{unquote(article.url)}"
    news = url.find(f"{NEWS}news")
    assert news.findtext(f"{NEWS}publication/{NEWS}name") == Site.objects.get().site_name == "راوي"
    assert news.findtext(f"{NEWS}publication/{NEWS}language") == "ar"
    assert news.findtext(f"{NEWS}title") == "خبر & <عاجل>"
    assert news.findtext(f"{NEWS}publication_date")[10] == "T"


def test_without_news_the_front_page_stands_there_as_a_page(newsroom: Newsroom, reader: Client) -> None:
    """The schema of sitemaps.org wants one url; Google takes pages without news:news among the news."""
    assert _places(reader, "/sitemaps/news.xml") == [HOME]
    assert not list(_root(reader, "/sitemaps/news.xml").iter(f"{NEWS}news"))


def test_a_part_in_which_nothing_is_left_has_a_page_too(newsroom: Newsroom, reader: Client) -> None:
    assert part_of(newsroom.article("خبر", "نص.").pk) > 1, "keys of tests begin above those of a first part"
    assert _places(reader, "/sitemaps/articles-1.xml") == [HOME]


# Editions


def _english(newsroom: Newsroom, article: Article) -> FrontPage:
    """An English edition on a host of its own, with a translation of the article."""
    english = Locale.objects.get_or_create(language_code="en")[0]
    front = FrontPage(title="Rawi", slug="en", locale=english)
    Page.get_first_root_node().add_child(instance=front)
    front.save_revision().publish()
    Site.objects.create(hostname="en.localhost", port=80, root_page=front, site_name="Rawi")
    section = open_section(FrontPage.objects.get(pk=front.pk), ("News",))
    made = Article(
        title="News of the bridge", slug="bridge", locale=english, translation_key=article.translation_key
    )
    section.add_child(instance=made)
    made.save_revision().publish()
    return front


def test_linked_editions_name_each_other_and_keep_their_own_pages(
    newsroom: Newsroom, reader: Client, settings: Any
) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    article = newsroom.article("خبر الجسر", "نص.")
    _english(newsroom, article)
    for host, key in (("localhost", article.pk), ("en.localhost", Article.objects.get(slug="bridge").pk)):
        answer = reader.get(f"/sitemaps/articles-{part_of(key)}.xml", headers={"host": host})
        (url,) = etree.fromstring(answer.content)
        assert f"//{host}/" in (url.findtext(f"{SITEMAP}loc") or "")
        links = {one.get("hreflang"): one.get("href") for one in url.iter(f"{XHTML}link")}
        assert links["en"] == "http://en.localhost/news/bridge/"
        assert (
            unquote(links["ar"]) == f"http://localhost{unquote(article.url.removeprefix('http://localhost'))}"
        )


# What they cost


def test_what_a_sitemap_asks_does_not_grow(
    newsroom: Newsroom, reader: Client, django_assert_max_num_queries: Callable
) -> None:
    names = [
        "/sitemap.xml",
        *(f"/sitemaps/{one}.xml" for one in ("news", "pages", "articles-1", "items-1", "names-1")),
    ]
    costs = []
    for count in (1, 4):
        for number in range(count):
            newsroom.article(f"خبر {count} {number}", SAYING)
        accept_all()
        counts = []
        for address in names:
            cache.clear()
            with django_assert_max_num_queries(14) as asked:
                assert reader.get(address).status_code == 200
            counts.append(len(asked))
        costs.append(counts)
    assert costs[0] == costs[1]


def test_a_retracted_article_is_no_news_and_keeps_its_place_among_the_pages(
    newsroom: Newsroom, reader: Client
) -> None:
    retracted, standing = newsroom.article("سُحب", "نص."), newsroom.article("قائم", "نص.")
    retract(retracted, newsroom)
    assert _root(reader, "/sitemaps/news.xml").xpath("//*[local-name()='title']/text()") == [standing.title]
    part = _root(reader, f"/sitemaps/articles-{part_of(retracted.pk)}.xml")
    told = {unquote(one.text) for one in part.iter(f"{SITEMAP}loc")}
    assert any(one.endswith(unquote(retracted.url)) for one in told)
