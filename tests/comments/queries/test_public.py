"""What everybody may see of comments, and how many there are."""

import pytest
from wagtail.models import PageViewRestriction

from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.queries import count_of, counts_of, public
from support.comments import comment
from support.newsroom import Newsroom


@pytest.mark.parametrize("state", CommentState.values)
def test_approved_comments_alone_are_public(article: Article, state: str) -> None:
    comment(article, state=CommentState(state))
    assert public().exists() == (state == CommentState.APPROVED)
    assert count_of(article.pk) == int(state == CommentState.APPROVED)


def test_comments_are_seen_no_longer_than_their_article(article: Article) -> None:
    comment(article, state=CommentState.APPROVED)
    article.unpublish()
    assert not public().exists()


def test_comments_of_a_closed_section_are_closed_too(article: Article, newsroom: Newsroom) -> None:
    comment(article, state=CommentState.APPROVED)
    PageViewRestriction.objects.create(page=newsroom.section, restriction_type="login")
    assert not public().exists()


def test_several_articles_are_counted_at_once(
    newsroom: Newsroom, django_assert_num_queries: pytest.fixture
) -> None:
    first, second = newsroom.article("أول", "نص."), newsroom.article("ثان", "نص.")
    top = comment(first, state=CommentState.APPROVED)
    comment(first, "جواب", CommentState.APPROVED, answers=top)
    comment(second)
    with django_assert_num_queries(1):
        assert counts_of([first.pk, second.pk]) == {first.pk: 2, second.pk: 0}
