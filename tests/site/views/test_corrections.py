"""Readers meet the notice on the article, in the log and in the feed, and can see what changed."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article
from rawi.site.views.corrections import PER_PAGE
from support.editing import rewrite
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

TOLD = "كان عدد القتلى ثلاثة <b>لا</b> خمسة."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    article = newsroom.article("خبر", "قتل خمسة في الهجوم.")
    rewrite(article, "قتل ثلاثة في الهجوم.")
    return article


def _give(article: Article, newsroom: Newsroom, **said: object) -> None:
    notice = Notice(**{"kind": CorrectionKind.CORRECTION, "text": TOLD, "before": 1} | said)  # type: ignore[arg-type]
    give_correction(article, notice, by=newsroom.people["editor"])


def _get(address: str) -> str:
    answer = Client().get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_article_without_notices_shows_none(article: Article) -> None:
    assert "corrections__one" not in _get(article.url)
    assert "لم يُصوَّب شيء" in _get(reverse("article_changes", args=[article.pk]))


def test_the_notice_stands_above_the_text_as_it_was_written(article: Article, newsroom: Newsroom) -> None:
    _give(article, newsroom)
    page = _get(article.url)
    assert "&lt;b&gt;لا&lt;/b&gt;" in page
    assert page.index("corrections__one") < page.index("article__body")


def test_an_update_stands_below_the_text(article: Article, newsroom: Newsroom) -> None:
    _give(article, newsroom, kind=CorrectionKind.UPDATE)
    page = _get(article.url)
    assert page.index("corrections__one") > page.index("article__body")


def test_readers_see_the_words_that_changed(article: Article, newsroom: Newsroom) -> None:
    _give(article, newsroom)
    changes = _get(reverse("article_changes", args=[article.pk]))
    assert "<del>" in changes
    assert "خمسة" in changes
    assert changes.count("<ins>") == 1


def test_words_that_an_editor_keeps_back_are_nowhere(article: Article, newsroom: Newsroom) -> None:
    _give(article, newsroom, text="صُحح العدد.", shows_changes=False)
    address = reverse("article_changes", args=[article.pk])
    assert "خمسة" not in _get(address)
    assert "الكلمات التي تغيّرت" not in _get(article.url)


@pytest.mark.parametrize("form", ["atom", "json"])
def test_the_feed_tells_of_it(article: Article, newsroom: Newsroom, form: str) -> None:
    _give(article, newsroom)
    feed = _get(reverse("feed_corrections", args=[form]))
    assert "كان عدد القتلى ثلاثة" in feed
    assert f"#correction-{article.corrections.get().pk}" in feed


def test_what_is_off_the_site_is_out_of_log_feed_and_changes(article: Article, newsroom: Newsroom) -> None:
    _give(article, newsroom)
    article.unpublish()
    assert "القتلى" not in _get(reverse("corrections"))
    assert "القتلى" not in _get(reverse("feed_corrections", args=["json"]))
    assert Client().get(reverse("article_changes", args=[article.pk])).status_code == 404


def test_the_log_goes_on_page_by_page(
    article: Article, newsroom: Newsroom, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(PER_PAGE + 2):
        _give(article, newsroom, text=f"تنويه رقم {number:02}")
    with django_assert_max_num_queries(12):
        first = _get(reverse("corrections"))
    assert "رقم 02" in first
    assert "رقم 01" not in first
    last = article.corrections.order_by("-pk")[PER_PAGE - 1].pk
    assert "رقم 01" in _get(reverse("corrections") + f"?after={last}")


@pytest.mark.parametrize("question", ["?after=x", "?after=-1", "?kind=nothing", f"?after={'9' * 40}"])
def test_what_cannot_be_meant_is_taken_as_not_said(
    article: Article, newsroom: Newsroom, question: str
) -> None:
    _give(article, newsroom)
    assert "القتلى" in _get(reverse("corrections") + question)
