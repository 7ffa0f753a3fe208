"""Stories under an article: the editor's first, then those that tell of the same."""

from collections.abc import Callable

import lxml.html
import pytest
from django.test import Client
from wagtail.models import Locale

from rawi.articles.models import Article, Pick
from rawi.record.models import Dossier
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all

pytestmark = pytest.mark.django_db

SAID = "قال وزير الخارجية سالم العبيدي إن الاجتماع يعقد غدا."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """An old article about a minister, then stories that fill the section."""
    made = newsroom.article("المقال", SAID)
    newsroom.article("قول آخر", SAID)
    for number in range(7):
        newsroom.article(f"خبر {number}", "فقرة.")
    accept_all()
    return made


def _related(article: Article) -> list[str]:
    page = lxml.html.document_fromstring(Client().get(article.get_url()).content.decode())
    links = page.xpath("//*[contains(@class, 'related_stories')]//a[@class='related_stories__link']")
    return [link.text_content() for link in links]


def test_a_draft_is_related_to_nothing(newsroom: Newsroom, article: Article) -> None:
    draft = newsroom.article("سر", SAID, published=False)
    article.picks.add(Pick(other=draft))
    article.save_revision().publish()
    assert "سر" not in _related(article)


def test_shared_names_come_before_the_section_s_newest(article: Article) -> None:
    assert _related(article) == ["قول آخر", "خبر 6", "خبر 5", "خبر 4", "خبر 3"]


def test_a_dossier_counts_more_than_a_name(newsroom: Newsroom, article: Article) -> None:
    dossier = Dossier.objects.create(title="ملف", slug="ملف", is_live=True)
    dossier.articles.set([article, Article.objects.get(title="خبر 0")])
    assert _related(article)[:2] == ["خبر 0", "قول آخر"]


def test_a_closed_dossier_relates_nothing(article: Article) -> None:
    dossier = Dossier.objects.create(title="ملف", slug="ملف", is_live=False)
    dossier.articles.set([article, Article.objects.get(title="خبر 0")])
    assert "خبر 0" not in _related(article)


def test_the_editor_s_picks_come_first_in_their_order(article: Article) -> None:
    for place, title in enumerate(("خبر 1", "خبر 0")):
        article.picks.add(Pick(other=Article.objects.get(title=title), sort_order=place))
    article.save_revision().publish()
    assert _related(article)[:3] == ["خبر 1", "خبر 0", "قول آخر"]


def test_what_the_text_leads_to_is_not_said_again(article: Article) -> None:
    other = Article.objects.get(title="قول آخر")
    article.body.append(("related", {"articles": [other]}))
    article.save_revision().publish()
    assert "قول آخر" not in _related(article)


def test_only_stories_of_the_same_edition_are_found(article: Article) -> None:
    english, _ = Locale.objects.get_or_create(language_code="en")
    Article.objects.filter(title="قول آخر").update(locale=english)
    assert _related(article)[0] != "قول آخر"


def test_no_more_queries_for_more_stories(
    newsroom: Newsroom, article: Article, django_assert_max_num_queries: Callable
) -> None:
    counts = []
    for turn in range(2):
        Client().get(article.get_url())
        with django_assert_max_num_queries(27) as asked:
            Client().get(article.get_url())
        counts.append(len(asked))
        for number in range(4):
            newsroom.article(f"قول {turn} {number}", SAID)
        accept_all()
    assert counts[1] <= counts[0]
