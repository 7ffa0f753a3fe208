"""A reporter writes a headline; the address is made from it, and a preview needs none."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article, Section
from support.editing import article_form
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

HEADLINE = "الوزير يعد بجسرٍ جديد"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def editor(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


def _address(newsroom: Newsroom) -> str:
    return reverse("wagtailadmin_pages:add", args=["articles", "article", newsroom.section.pk])


def test_a_slug_that_somebody_wrote_stays(newsroom: Newsroom, editor: Client) -> None:
    editor.post(_address(newsroom), article_form(HEADLINE, "فقرة.", slug="جسر"))
    assert Article.objects.get(title=HEADLINE).slug == "جسر"


def test_a_slug_that_is_taken_is_refused_still(newsroom: Newsroom, editor: Client) -> None:
    taken = newsroom.article("خبر", "فقرة.").slug
    assert editor.post(_address(newsroom), article_form(HEADLINE, "فقرة.", slug=taken)).status_code == 200
    assert not Article.objects.filter(title=HEADLINE).exists()


def test_what_was_published_keeps_its_address(newsroom: Newsroom, editor: Client) -> None:
    article = newsroom.article("خبر", "فقرة.")
    editor.post(
        reverse("wagtailadmin_pages:edit", args=[article.pk]),
        article_form(HEADLINE, "فقرة.", slug="", **{"action-publish": "1"}),
    )
    renamed = Article.objects.get(pk=article.pk)
    assert (renamed.title, renamed.slug) == (HEADLINE, article.slug)


def test_an_empty_slug_is_made_from_the_headline(newsroom: Newsroom, editor: Client) -> None:
    assert editor.post(_address(newsroom), article_form(HEADLINE, "فقرة.", slug="")).status_code == 302
    assert editor.post(_address(newsroom), article_form(HEADLINE, "فقرة.", slug="")).status_code == 302
    slugs = set(Article.objects.filter(title=HEADLINE).values_list("slug", flat=True))
    assert slugs == {"الوزير-يعد-بجسر-جديد", "الوزير-يعد-بجسر-جديد-2"}


def test_a_draft_saves_itself_and_its_address_follows_the_headline(
    newsroom: Newsroom, editor: Client
) -> None:
    as_machine = {"Accept": "application/json"}
    first = editor.post(_address(newsroom), article_form("الوزير", "فقرة.", slug=""), headers=as_machine)
    assert first.status_code == 200, first.content
    draft = Article.objects.get(title="الوزير")
    again = editor.post(
        reverse("wagtailadmin_pages:edit", args=[draft.pk]),
        article_form(HEADLINE, "فقرة.", slug=""),
        headers=as_machine,
    )
    assert again.status_code == 200, again.content
    assert Article.objects.get(pk=draft.pk).get_latest_revision_as_object().slug == "الوزير-يعد-بجسر-جديد"


def test_a_section_needs_no_slug_either(newsroom: Newsroom, editor: Client) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[newsroom.section.pk])
    form = article_form("أمن", slug="") | {"description": ""}
    form |= {"slots-TOTAL_FORMS": "0", "slots-INITIAL_FORMS": "0"}
    assert editor.post(edit, form).status_code == 302
    assert Section.objects.get(pk=newsroom.section.pk).slug


@pytest.mark.parametrize("slug", ["", "جسر"])
def test_an_article_not_yet_saved_can_be_previewed(newsroom: Newsroom, editor: Client, slug: str) -> None:
    address = reverse("wagtailadmin_pages:preview_on_add", args=["articles", "article", newsroom.section.pk])
    told = editor.post(address, article_form(HEADLINE, "فقرة أولى.", slug=slug)).json()
    assert told["is_valid"]
    page = editor.get(address)
    assert page.status_code == 200
    assert "فقرة أولى." in page.content.decode()
