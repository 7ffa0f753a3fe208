"""A new site gets its front page once; later starts bring its address up to date and nothing else."""

import pytest
from wagtail.models import Page, Site

from rawi.articles.actions.set_up_front import set_up_front
from rawi.articles.models import FrontPage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("as_migrated")]


def _set_up(**changes: object) -> FrontPage:
    facts = {"name": "راوي", "hostname": "localhost", "port": 8000}
    return set_up_front(**facts | changes)  # type: ignore[arg-type]


def test_the_welcome_page_of_the_framework_goes() -> None:
    front = _set_up()
    assert [page.pk for page in Page.objects.filter(depth=2)] == [front.pk]
    assert Site.objects.get().root_page_id == front.pk
    assert front.live


def test_a_second_start_changes_nothing() -> None:
    first = _set_up()
    before = (Page.objects.count(), Site.objects.count())
    assert _set_up() == first
    assert (Page.objects.count(), Site.objects.count()) == before


def test_another_port_and_host_are_taken_over() -> None:
    first = _set_up()
    assert _set_up(hostname="news.example", port=443) == first
    site = Site.objects.get()
    assert (site.hostname, site.port, site.root_page_id) == ("news.example", 443, first.pk)
    assert Page.objects.get(pk=first.pk).full_url == "https://news.example/"


def test_the_names_that_an_editor_gave_stay() -> None:
    front = _set_up()
    FrontPage.objects.filter(pk=front.pk).update(title="الضفاف")
    Site.objects.update(site_name="الضفاف")
    _set_up(port=9000)
    assert (FrontPage.objects.get().title, Site.objects.get().site_name) == ("الضفاف", "الضفاف")
