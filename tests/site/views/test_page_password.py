"""A page that an editor gave a password: who knows it comes in, who does not learns nothing of the page."""

from typing import Any
from urllib.parse import unquote

import lxml.html
import pytest
from django.http.response import HttpResponseBase
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from rawi.articles.models import Article
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db
PASSWORD = "جسر دجلة 2026"
HEADLINE = "خبر زمرذيخ"
WORDS = "فقرة نلصعيق."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """An article with a password of its own."""
    article = newsroom.article(HEADLINE, WORDS)
    close(article)
    return article


def close(page: Any, password: str = PASSWORD) -> None:
    kept = {"restriction_type": PageViewRestriction.PASSWORD, "password": password}
    PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), **kept)


def door(article: Article) -> str:
    return f"/password/{article.pk}/"


def said(answer: HttpResponseBase) -> str:
    """Everything that an answer says, its headers included."""
    return unquote(answer.content.decode() + str(dict(answer.headers)))  # type: ignore[attr-defined]  # Django's own answers have it


def is_kept_by_nobody(answer: HttpResponseBase) -> bool:
    return {"private", "no-store"} <= {part.strip() for part in answer.headers["Cache-Control"].split(",")}


# Who does not know it


def test_the_page_leads_to_its_door_and_no_cache_keeps_that(article: Article) -> None:
    answer = Client().get(article.url)
    assert (answer.status_code, answer["Location"]) == (302, door(article))
    assert is_kept_by_nobody(answer)
    assert not answer.cookies


def test_the_door_says_in_arabic_what_is_asked_and_nothing_of_the_page(article: Article) -> None:
    answer = Client().get(door(article))
    page = lxml.html.fromstring(answer.content.decode())
    assert answer.status_code == 200
    assert is_kept_by_nobody(answer)
    assert not answer.cookies
    assert page.get("lang") == "ar"
    assert page.findtext(".//h1") == "لهذه الصفحة كلمة مرور"
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//form[@method='post']//input[@name='password']/@type") == ["password"]
    assert "زمرذيخ" not in said(answer)
    assert article.slug not in said(answer)


@pytest.mark.parametrize("password", ["خطأ", PASSWORD[:-1], "جسر  دجلة 2026", "x" * 5000, "ك\x00"])
def test_a_wrong_one_is_said_to_be_wrong_and_opens_nothing(password: str, article: Article) -> None:
    reader = Client()
    answer = reader.post(door(article), {"password": password})
    assert answer.status_code == (400 if len(password) > 255 or "\x00" in password else 403)
    assert is_kept_by_nobody(answer)
    assert not answer.cookies
    assert password.strip() not in said(answer)
    assert reader.get(article.url).status_code == 302


def test_it_says_that_the_password_is_wrong(article: Article) -> None:
    answer = Client().post(door(article), {"password": "خطأ"})
    assert "ليست هذه كلمة مرور الصفحة" in said(answer)


def test_none_at_all_is_asked_for_again(article: Article) -> None:
    assert Client().post(door(article), {}).status_code == 400


def test_passwords_cannot_be_tried_without_end(article: Article) -> None:
    for _try in range(6):
        assert Client().post(door(article), {"password": "خطأ"}).status_code == 403
    answer = Client().post(door(article), {"password": PASSWORD})
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) > 0


def test_wagtail_s_own_form_which_counts_nothing_is_not_there(article: Article) -> None:
    restriction = PageViewRestriction.objects.get()
    address = f"/_util/authenticate_with_password/{restriction.pk}/{article.pk}/"
    for answer in (Client().get(address), Client().post(address, {"password": PASSWORD, "return_url": "/"})):
        assert answer.status_code == 404


def test_a_page_elsewhere_cannot_try(article: Article) -> None:
    browser = Client(enforce_csrf_checks=True)
    answer = browser.post(door(article), {"password": PASSWORD}, headers={"Origin": "https://bad.example"})
    assert answer.status_code == 403
    assert browser.get(article.url).status_code == 302


@pytest.mark.parametrize("made", ["draft", "unpublished", "for staff"])
def test_what_has_no_password_has_no_door(made: str, newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE, WORDS, published=made != "draft")
    if made == "for staff":
        PageViewRestriction.objects.create(page=Page.objects.get(pk=article.pk), restriction_type="login")
    else:
        close(article)
    if made == "unpublished":
        article.unpublish()
    assert Client().get(door(article)).status_code == 404
    assert Client().post(door(article), {"password": PASSWORD}).status_code == 404


def test_an_open_page_has_none_either(newsroom: Newsroom) -> None:
    assert Client().get(door(newsroom.article("خبر", "فقرة."))).status_code == 404
    assert Client().get("/password/999999/").status_code == 404


# Who knows it


def entered(article: Article) -> Client:
    reader = Client(enforce_csrf_checks=True)
    answer = reader.post(door(article), {"password": PASSWORD}, headers={"Origin": "http://localhost"})
    assert (answer.status_code, unquote(answer["Location"])) == (302, unquote(article.url))
    assert is_kept_by_nobody(answer)
    return reader


def test_the_right_one_opens_the_page_for_this_browser_alone(article: Article) -> None:
    reader = entered(article)
    answer = reader.get(article.url)
    assert answer.status_code == 200
    assert WORDS in said(answer)
    assert is_kept_by_nobody(answer)
    assert Client().get(article.url).status_code == 302


def test_the_session_ends_with_the_browser(article: Article) -> None:
    (cookie,) = entered(article).cookies.values()
    assert not cookie["max-age"]
    assert cookie["httponly"]


def test_the_door_leads_on_who_is_in(article: Article) -> None:
    answer = entered(article).get(door(article))
    assert (answer.status_code, unquote(answer["Location"])) == (302, unquote(article.url))


def test_the_right_one_counts_for_nothing(article: Article) -> None:
    for _time in range(8):
        entered(article)


def test_a_new_password_asks_all_again_who_came_in_by_the_old_one(article: Article) -> None:
    reader = entered(article)
    restriction = PageViewRestriction.objects.get(page=article.pk)
    restriction.save()
    assert reader.get(article.url).status_code == 200
    restriction.password = "جسر الفرات 2027"
    restriction.save()
    assert reader.get(article.url).status_code == 302
    assert PageViewRestriction.objects.filter(page=article.pk).count() == 1


def test_a_section_s_password_opens_what_is_below(newsroom: Newsroom) -> None:
    article = newsroom.article(HEADLINE, WORDS)
    close(newsroom.section)
    assert entered(article).get(article.url).status_code == 200


def test_two_passwords_are_asked_for_one_after_the_other(article: Article, newsroom: Newsroom) -> None:
    close(newsroom.section, PASSWORD)
    reader = Client()
    for _time in range(2):
        assert reader.get(article.url)["Location"] == door(article)
        reader.post(door(article), {"password": PASSWORD})
    assert reader.get(article.url).status_code == 200


def test_the_page_leads_to_nothing_that_is_closed_to_all(article: Article) -> None:
    reader = entered(article)
    page = lxml.html.fromstring(reader.get(article.url).content.decode())
    page.make_links_absolute("http://localhost", resolve_base_href=False)
    own = {link for _e, _a, link, _p in page.iterlinks() if f"/{article.pk}" in link}
    assert own == set()
