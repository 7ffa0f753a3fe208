"""A copy of an article that came in as a page is an article of its own."""

import pytest

from rawi.articles.models import Article, Section
from rawi.sources.actions.receive import receive
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def imported(newsroom: Newsroom) -> Article:
    article = newsroom.article("خبر", "قال الوزير إنه سيعود.")
    Article.objects.filter(pk=article.pk).update(source=receive("صفحة".encode()).source)
    return Article.objects.get(pk=article.pk)


def test_a_copy_does_not_claim_the_page_that_the_article_came_from(
    newsroom: Newsroom, imported: Article
) -> None:
    copy = imported.copy(update_attrs={"slug": "copy"}, to=Section.objects.get(pk=newsroom.section.pk))
    assert (copy.source, Article.objects.get(pk=imported.pk).source) == (None, imported.source)
    assert copy.live
    assert copy.versions.count() == 1


def test_an_alias_does_not_claim_it_either(newsroom: Newsroom, imported: Article) -> None:
    alias = imported.create_alias(update_slug="alias")
    assert alias.source is None
    imported.title = "خبر آخر"
    imported.save_revision().publish()
    alias.refresh_from_db()
    assert (alias.title, alias.source) == ("خبر آخر", None)
