"""is_public, its copies and the tallies always say what reviews and articles say."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page, PageViewRestriction

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.review_item import review_item
from rawi.record.actions.set_pledge_status import set_pledge_status
from rawi.record.choices import PledgeStatus, ReviewState
from rawi.record.models import Involvement, Item, Pledge, Tally
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, named, pledge_of, statement_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    article = newsroom.article("خبر", "فقرة.")
    speaker = named("سالم العبيدي")
    statement_of(article, "العمل يبدأ غدا", speaker)
    pledge_of(article, "سنبني الجسر", speaker)
    accept(newsroom, article)
    return article


def _is_right() -> None:
    public = set(queries.public().values_list("pk", flat=True))
    assert set(Item.objects.filter(queries.may_be_public()).values_list("pk", flat=True)) == public
    assert set(Item.objects.filter(is_public=True).values_list("pk", flat=True)) == public
    assert set(Pledge.objects.filter(is_public=True).values_list("pk", flat=True)) <= public
    assert Pledge.objects.filter(is_public=False, pk__in=public).count() == 0
    assert set(Involvement.objects.filter(is_public=True).values_list("item", flat=True)) <= public
    assert Involvement.objects.filter(is_public=False, item__in=public).count() == 0
    counted = {(tally.kind, tally.status): tally.count for tally in Tally.objects.exclude(count=0)}
    real: dict[tuple[str, str], int] = {}
    for kind, status in queries.public().values_list("kind", "pledge__status"):
        real[kind, status or ""] = real.get((kind, status or ""), 0) + 1
    assert counted == real


def test_accepted_items_of_a_live_article_are_public(article: Article) -> None:
    assert queries.public().count() == article.record_items.count() == 2
    _is_right()


def test_what_comes_into_sight_has_changed_then(article: Article) -> None:
    article.unpublish()
    before = {item.pk: item.changed_at for item in article.record_items.all()}
    article.get_latest_revision().publish()
    assert all(item.changed_at > before[item.pk] for item in article.record_items.all())


@pytest.mark.parametrize("state", sorted(set(ReviewState.values) - {"accepted", "amended"}))
def test_an_item_that_is_not_accepted_any_more_leaves(state: str, article: Article) -> None:
    for item in article.record_items.all():
        review_item(item, ReviewState(state), by=None)
    assert not queries.public().exists()
    _is_right()


def test_an_article_taken_off_takes_its_record_along_and_brings_it_back(article: Article) -> None:
    article.unpublish()
    assert not queries.public().exists()
    _is_right()
    article.get_latest_revision().publish()
    assert queries.public().count() == 2
    _is_right()


def test_so_does_a_closed_section_until_it_is_opened(article: Article, newsroom: Newsroom) -> None:
    section = Page.objects.get(pk=newsroom.section.pk)
    closed = PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)
    _is_right()
    assert not Item.objects.filter(is_public=True).exists()
    closed.delete()
    assert queries.public().count() == 2
    _is_right()


def test_so_does_moving_the_article_into_a_closed_section(article: Article, newsroom: Newsroom) -> None:
    other = type(newsroom.section)(title="مغلق", slug="closed")
    newsroom.front.add_child(instance=other)
    PageViewRestriction.objects.create(page=other, restriction_type=PageViewRestriction.LOGIN)
    article.move(other, pos="last-child")
    assert not Item.objects.filter(is_public=True).exists()
    _is_right()


def test_a_deleted_article_is_in_no_tally(article: Article) -> None:
    article.delete()
    assert not Tally.objects.exclude(count=0).exists()
    _is_right()


def test_so_is_an_article_of_a_deleted_section(article: Article, newsroom: Newsroom) -> None:
    Page.objects.get(pk=newsroom.section.pk).specific.delete()
    _is_right()


def test_a_stale_flag_alone_shows_nothing(article: Article) -> None:
    Page.objects.filter(pk=article.pk).update(live=False)
    assert Item.objects.filter(is_public=True).exists()
    assert not queries.public().exists()


_ACTS = ["accept", "reject", "withdraw", "off", "on", "close", "open", "kept", "broken"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(_ACTS), max_size=8))
def test_whatever_happens_in_whatever_order(acts: list[str], article: Article, newsroom: Newsroom) -> None:
    for act in acts:
        _do(act, article, newsroom)
        _is_right()


def _do(act: str, article: Article, newsroom: Newsroom) -> None:
    article = Article.objects.get(pk=article.pk)
    pledge = Item.objects.get(article=article, kind="pledge")
    section = Page.objects.get(pk=newsroom.section.pk)
    acts: dict[str, Any] = {
        "accept": lambda: review_item(pledge, ReviewState.ACCEPTED, by=None),
        "reject": lambda: review_item(pledge, ReviewState.REJECTED, by=None),
        "withdraw": lambda: review_item(pledge, ReviewState.WITHDRAWN, by=None),
        "off": article.unpublish,
        "on": lambda: article.get_latest_revision().publish(),
        "close": lambda: PageViewRestriction.objects.create(page=section, restriction_type="login"),
        "open": lambda: [one.delete() for one in PageViewRestriction.objects.filter(page=section)],
        "kept": lambda: _set(pledge, PledgeStatus.KEPT),
        "broken": lambda: _set(pledge, PledgeStatus.BROKEN),
    }
    acts[act]()


def _set(item: Item, status: PledgeStatus) -> None:
    set_pledge_status(item.pledge, status, since="2021", by=None, reason="سبب", url="https://example.com/a")
