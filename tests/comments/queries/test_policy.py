"""The nearest policy that says something holds: the article's, its sections', the site's."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Site

from rawi.articles.models import Article, Section
from rawi.comments.choices import CommentMode
from rawi.comments.models import CommentSettings, Policy, Thread
from rawi.comments.queries import rules_of
from support.newsroom import Newsroom


@pytest.fixture
def site(newsroom: Newsroom) -> Site:
    return Site.objects.get()


def _settings(site: Site, **fields: object) -> None:
    CommentSettings.objects.update_or_create(site=site, defaults=fields)


def test_unless_somebody_says_otherwise_each_comment_is_approved_first(article: Article, site: Site) -> None:
    rules = rules_of(article, site)
    assert (rules.mode, rules.closes_at, rules.is_open) == (CommentMode.PRE, None, True)


def test_the_nearest_wins(article: Article, site: Site, newsroom: Newsroom) -> None:
    _settings(site, mode=CommentMode.POST, closes_after=30)
    assert rules_of(article, site).mode == CommentMode.POST
    outer = Section.objects.ancestor_of(article).first()
    Policy.objects.create(page=outer, mode=CommentMode.OFF, closes_after=10)
    assert rules_of(article, site).mode == CommentMode.OFF
    Policy.objects.create(page=newsroom.section, mode=CommentMode.FIRST)
    assert rules_of(article, site).mode == CommentMode.FIRST
    Policy.objects.create(page=article, closes_after=0)
    rules = rules_of(article, site)
    assert (rules.mode, rules.closes_at) == (CommentMode.FIRST, None)


def test_a_policy_says_nothing_about_another_section(
    article: Article, site: Site, newsroom: Newsroom
) -> None:
    other = newsroom.article("خبر آخر", "نص.")
    Policy.objects.create(page=other, mode=CommentMode.OFF)
    assert rules_of(article, site).is_open


@pytest.mark.parametrize(("days", "is_open"), [(0, True), (3, False), (4, True)])
def test_comments_close_by_themselves(article: Article, site: Site, days: int, is_open: bool) -> None:
    _settings(site, closes_after=days)
    assert article.first_published_at is not None
    assert rules_of(article, site, article.first_published_at + timedelta(days=3)).is_open == is_open


def test_an_article_s_comments_can_be_closed_by_hand(article: Article, site: Site) -> None:
    Thread.objects.create(article=article, is_closed=True)
    assert not rules_of(article, site, timezone.now()).is_open


def test_the_cost_does_not_grow_with_the_depth(
    article: Article, site: Site, django_assert_max_num_queries: pytest.fixture
) -> None:
    with django_assert_max_num_queries(3):
        rules_of(article, site)
