"""How a section or an article takes comments, from the desk and from the page's own screen."""

from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.models import Policy, Thread
from support.newsroom import Newsroom


def _address(page: Page) -> str:
    return reverse("moderation_policy", args=[page.pk])


def test_a_section_s_rules_are_set_and_taken_back(newsroom: Newsroom, client: Client) -> None:
    section = newsroom.section
    client.post(_address(section), {"mode": "post", "closes_after": "7"})
    assert (Policy.objects.get().mode, Policy.objects.get().closes_after) == ("post", 7)
    assert 'value="7"' in client.get(_address(section)).content.decode()
    assert "is_closed" not in client.get(_address(section)).content.decode()
    client.post(_address(section), {"mode": "", "closes_after": ""})
    assert not Policy.objects.exists()


def test_an_article_is_closed_and_opened(article: Article, client: Client) -> None:
    site = Site.objects.get()
    client.post(_address(article), {"is_closed": "on"})
    assert not queries.rules_of(article, site).is_open
    assert not Policy.objects.exists()
    client.post(_address(article), {"is_closed": "on"})
    client.post(_address(article), {})
    assert queries.rules_of(article, site).is_open
    assert not Thread.objects.get().is_closed


def test_nonsense_is_refused(article: Article, client: Client) -> None:
    for given in ({"mode": "x"}, {"closes_after": "-1"}, {"closes_after": "99999"}):
        assert client.post(_address(article), given).status_code == 422


def test_the_page_s_own_screen_leads_there(article: Article, newsroom: Newsroom) -> None:
    for role, leads in (("editor", True), ("reporter", False)):
        client = Client()
        client.force_login(newsroom.people[role])
        page = client.get(reverse("wagtailadmin_explore", args=[article.pk])).content.decode()
        assert (_address(article) in page) == leads
