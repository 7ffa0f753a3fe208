"""A page of the record speaks the language of the edition whose address was asked."""

import pytest
from django.test import Client
from wagtail.models import Locale, Page, Site

from rawi.articles.models import FrontPage
from support.newsroom import open_newsroom
from support.record import accept_all
from support.story import TEXTS, tell_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def english(settings: object) -> Client:
    """A reader of an English edition beside the Arabic one."""
    newsroom = open_newsroom()
    newsroom.article("خبر", *TEXTS)
    accept_all()
    tell_story()
    locale, _ = Locale.objects.get_or_create(language_code="en")
    front = FrontPage(title="Rawi", slug="en", locale=locale)
    Page.get_first_root_node().add_child(instance=front)
    Site.objects.create(hostname="en.localhost", port=80, root_page=front, site_name="Rawi")
    settings.ALLOWED_HOSTS = ["localhost", "en.localhost", "testserver"]  # type: ignore[attr-defined]
    return Client(SERVER_NAME="en.localhost")


@pytest.mark.parametrize(
    "address", ["/record/", "/record/pledges/", "/record/timeline/", "/names/", "/dossiers/"]
)
def test_an_english_edition_has_an_english_record(english: Client, address: str) -> None:
    page = english.get(address).content.decode()
    assert '<html lang="en"' in page
    assert 'dir="ltr"' in page


def test_a_chart_runs_from_left_to_right_there(english: Client) -> None:
    ways = {}
    for client in (english, Client(SERVER_NAME="localhost")):
        page = client.get("/record/figures/عدد-الجنود/").content.decode()
        places = [float(part.partition('"')[0]) for part in page.split('cx="')[1:]]
        ways[page.partition('lang="')[2][:2]] = places
    assert ways["en"] == sorted(ways["en"])
    assert ways["ar"] == sorted(ways["ar"], reverse=True)


def test_the_arabic_edition_stays_arabic(english: Client) -> None:
    assert '<html lang="ar"' in Client(SERVER_NAME="localhost").get("/record/").content.decode()
