"""A page that is closed to the public: who may see it sees what is closed with it, others learn how to."""

from typing import Any
from urllib.parse import unquote

import lxml.html
import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article, FrontSlot, SectionSlot
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db
PASSWORD = "جسر دجلة 2026"
HEADLINE = "خبر زمرذيخ"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def close(page: Any, how: str = PageViewRestriction.LOGIN, *groups: Group) -> None:
    kept = {"restriction_type": how, "password": PASSWORD if how == PageViewRestriction.PASSWORD else ""}
    restriction = PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), **kept)
    restriction.groups.set(groups)


def signed_in(newsroom: Newsroom, who: str) -> Client:
    reader = Client()
    reader.force_login(newsroom.people[who])
    return reader


def entered(page: Any) -> Client:
    """A reader who has said the password."""
    reader = Client()
    assert reader.post(f"/password/{page.pk}/", {"password": PASSWORD}).status_code == 302
    return reader


def shown(reader: Client, address: str) -> str:
    answer = reader.get(address)
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    return answer.content.decode()


# Who may not see it


def test_who_has_not_signed_in_is_led_to_the_form_and_back(newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE)
    close(article)
    answer = Client().get(article.url, follow=False)
    assert answer.status_code == 302
    form_at, asked = answer["Location"].split("?next=")
    assert (form_at, unquote(asked)) == ("/admin/login/", article.url)
    assert "no-store" in answer["Cache-Control"]
    form = Client().get(answer["Location"])
    assert form.status_code == 200
    assert HEADLINE not in form.content.decode()


def test_who_is_in_none_of_the_groups_is_told_so_and_not_led_in_circles(newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE)
    close(article, PageViewRestriction.GROUPS, Group.objects.create(name="مجموعة أخرى"))
    answer = signed_in(newsroom, "reporter").get(article.url)
    page = lxml.html.fromstring(answer.content.decode())
    assert answer.status_code == 403
    assert "no-store" in answer["Cache-Control"]
    assert page.get("lang") == "ar"
    assert page.findtext(".//h1") == "هذه الصفحة ليست مفتوحة لك"
    assert HEADLINE not in answer.content.decode()


def test_a_password_opens_what_it_closes_and_nothing_else(newsroom: Newsroom) -> None:
    newsroom.article(HEADLINE)
    inner = newsroom.article("خبر الفريق")
    close(newsroom.section, PageViewRestriction.PASSWORD)
    close(inner)
    page = shown(entered(newsroom.section), newsroom.section.url)
    assert HEADLINE in page
    assert "خبر الفريق" not in page


def test_what_one_has_opened_shows_on_no_other_page(newsroom: Newsroom) -> None:
    newsroom.article(HEADLINE)
    close(newsroom.section, PageViewRestriction.PASSWORD)
    reader = entered(newsroom.section)
    assert HEADLINE not in reader.get("/").content.decode()
    assert HEADLINE not in Client().get("/").content.decode()


# Who may


@pytest.mark.parametrize("who", ["reporter", "editor"])
def test_who_has_signed_in_sees_the_page(who: str, newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE)
    close(article)
    assert HEADLINE in shown(signed_in(newsroom, who), article.url)


def test_a_section_lists_what_is_closed_with_it(newsroom: Newsroom) -> None:
    newsroom.article(HEADLINE)
    close(newsroom.section, PageViewRestriction.PASSWORD)
    page = lxml.html.fromstring(shown(entered(newsroom.section), newsroom.section.url))
    assert HEADLINE in [title.text_content().strip() for title in page.xpath("//article//h2 | //article//h3")]
    feeds = page.xpath("//link[@rel='alternate']/@href")
    assert {Client().get(feed).status_code for feed in feeds} == {200}


def test_it_lists_its_sub_sections_and_what_an_editor_chose(newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE)
    below = open_section(newsroom.front, (newsroom.section.title, "داخل"))
    above = Page.objects.get(pk=below.get_parent().pk).specific
    article.move(below, pos="last-child")
    above.slots.add(SectionSlot(article=Article.objects.get(pk=article.pk), headline="عنوان مختار"))
    above.save()
    close(above)
    page = shown(signed_in(newsroom, "editor"), above.url)
    assert "عنوان مختار" in page
    assert HEADLINE in shown(signed_in(newsroom, "editor"), below.url)


def test_a_whole_site_can_be_the_newsroom_s_own(newsroom: Newsroom) -> None:
    newsroom.article(HEADLINE)
    close(newsroom.front)
    assert Client().get("/").status_code == 302
    page = shown(signed_in(newsroom, "reporter"), "/")
    assert HEADLINE in page
    assert newsroom.section.title in page


def test_a_closed_front_shows_what_an_editor_chose_and_its_sections(newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE)
    below = open_section(newsroom.front, ("داخل",))
    front = Page.objects.get(pk=newsroom.front.pk).specific
    front.slots.add(FrontSlot(article=Article.objects.get(pk=article.pk), headline="عنوان مختار"))
    front.save()
    close(front)
    page = lxml.html.fromstring(shown(signed_in(newsroom, "editor"), "/"))
    assert "عنوان مختار" in page.text_content()
    assert below.url in page.xpath("//nav//a/@href")


@pytest.mark.parametrize("which", ["front", "section"])
def test_the_preview_of_a_closed_list_shows_what_the_list_shows(which: str, newsroom: Newsroom) -> None:
    newsroom.article(HEADLINE)
    page = getattr(newsroom, which)
    close(page)
    preview = signed_in(newsroom, "editor").get(f"/admin/pages/{page.pk}/view_draft/").content.decode()
    assert HEADLINE in preview
    assert newsroom.section.title in preview


def test_who_is_refused_can_sign_in_with_another_account(newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE)
    group = Group.objects.create(name="مجموعة أخرى")
    close(article, PageViewRestriction.GROUPS, group)
    newsroom.people["editor"].groups.add(group)
    reader = Client(enforce_csrf_checks=True)
    reader.force_login(newsroom.people["reporter"])
    (form,) = lxml.html.fromstring(reader.get(article.url).content.decode()).xpath("//form[@method='post']")
    answer = reader.post(form.get("action"), dict(form.form_values()))
    assert unquote(answer["Location"]) == unquote(article.url)
    assert reader.get(article.url).status_code == 302
    reader.force_login(newsroom.people["editor"])
    assert HEADLINE in shown(reader, article.url)
