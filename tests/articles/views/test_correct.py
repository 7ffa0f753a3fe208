"""Who may publish an article may correct it in public; nobody else."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article, Correction
from support.editing import rewrite
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

FORM = {"kind": "correction", "text": "كان العدد ثلاثة لا خمسة.", "before": "1", "shows_changes": "on"}


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    article = newsroom.article("خبر", "قتل خمسة.")
    rewrite(article, "قتل ثلاثة.")
    return article


def _signed_in(newsroom: Newsroom, role: str) -> Client:
    client = Client()
    client.force_login(newsroom.people[role])
    return client


@pytest.mark.parametrize("role", ["reporter", "moderator", "researcher"])
def test_who_may_not_publish_may_not_correct(newsroom: Newsroom, article: Article, role: str) -> None:
    answer = _signed_in(newsroom, role).post(reverse("correct_article", args=[article.pk]), FORM)
    assert answer.status_code in {302, 403}
    assert not Correction.objects.exists()


def test_a_notice_without_words_comes_back_with_what_is_wrong(newsroom: Newsroom, article: Article) -> None:
    address = reverse("correct_article", args=[article.pk])
    answer = _signed_in(newsroom, "editor").post(address, FORM | {"text": " "})
    assert answer.status_code == 400
    assert not Correction.objects.exists()


def test_an_editor_corrects(newsroom: Newsroom, article: Article) -> None:
    editor, address = _signed_in(newsroom, "editor"), reverse("correct_article", args=[article.pk])
    assert "النسخة 1 بتاريخ" in editor.get(address).content.decode()
    assert editor.post(address, FORM).status_code == 302
    assert Correction.objects.get().before.number == 1
    assert "لا خمسة" in editor.get(address).content.decode()


def test_the_way_there_stands_on_the_articles_edit_page(newsroom: Newsroom, article: Article) -> None:
    page = _signed_in(newsroom, "editor").get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert reverse("correct_article", args=[article.pk]) in page.content.decode()


def test_each_kind_says_what_it_does_before_it_is_chosen(newsroom: Newsroom, article: Article) -> None:
    page = _signed_in(newsroom, "editor").get(reverse("correct_article", args=[article.pk])).content.decode()
    assert "تصويب: أخطأنا" in page
    assert "سحب: نسحب المقال كله، فيغادر الصفحات الأولى والخلاصات والسجل" in page
