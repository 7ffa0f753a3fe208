"""Links in answers that caches keep lead to the site, whatever host and port a request names (D8, D11)."""

from typing import Any

import pytest
from django.test import Client, RequestFactory
from wagtail.models import Locale, Site

from rawi.articles.models import FrontPage
from rawi.base.own_address import whole
from support.newsroom import Newsroom, open_newsroom

PLACES = [
    "/",
    "/record/",
    "/robots.txt",
    "/feed.atom",
    "/feed.json",
    "/sitemap.xml",
    "/search/opensearch.xml",
    "/no/",
]


@pytest.fixture
def newsroom(db: None, settings: Any) -> Newsroom:
    settings.ORIGIN = "https://news.example"
    settings.ALLOWED_HOSTS = ["news.example", "www.news.example", "en.news.example"]
    return open_newsroom()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("host", ["news.example:9999", "www.news.example", "en.news.example:9999"])
def test_no_link_leads_where_a_request_says(newsroom: Newsroom, place: str, host: str) -> None:
    said = Client().get(place, headers={"Host": host}).content.decode()
    assert host not in said
    assert "https://news.example/" in said or place == "/no/"


def test_an_edition_s_links_lead_to_it(newsroom: Newsroom) -> None:
    locale, _ = Locale.objects.get_or_create(language_code="en")
    front = newsroom.front.get_parent().add_child(instance=FrontPage(title="Rawi", slug="en", locale=locale))
    Site.objects.create(hostname="en.news.example", port=8443, root_page=front)
    for host in ("en.news.example:8443", "en.news.example:9999"):
        said = Client().get("/feed.atom", headers={"Host": host}).content.decode()
        assert 'href="https://en.news.example:8443/feed.atom"' in said


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/أ/?a=b", "https://news.example/%D8%A3/?a=b"),
        ("//elsewhere.example/a", "https://news.example/elsewhere.example/a"),
        ("http://elsewhere.example/a", "http://elsewhere.example/a"),
    ],
)
def test_a_path_is_made_whole(newsroom: Newsroom, path: str, expected: str) -> None:
    assert whole(RequestFactory().get("/"), path) == expected
