"""Accepting all that was suggested is an act of somebody, and the trail names it."""

import pytest

from rawi.articles.models import Article
from rawi.record.actions.accept_suggestions import accept_suggestions, seal_of, suggestions
from rawi.record.actions.review_item import review_item
from rawi.record.choices import Basis, ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.models import Item, Review
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "قال الوزير سالم العبيدي في 12 حزيران 2020 إن «العمل يبدأ غدا» في 3 مدن.")


def _accept(article: Article, newsroom: Newsroom) -> int:
    return accept_suggestions(article, by=newsroom.people["editor"], basis=Basis.REVIEWER, reason="قرئت")


@pytest.mark.parametrize("state", sorted(set(ReviewState.values) - {ReviewState.SUGGESTED}))
def test_what_somebody_decided_before_stays_decided(state: str, article: Article, newsroom: Newsroom) -> None:
    decided = article.record_items.first()
    review_item(decided, ReviewState(state), by=newsroom.people["chief_editor"])
    accepted = _accept(article, newsroom)
    decided.refresh_from_db()
    assert decided.review_state == state
    assert decided.reviews.count() == 1
    assert accepted == article.record_items.count() - 1


def test_another_article_s_suggestions_stay(article: Article, newsroom: Newsroom) -> None:
    other = newsroom.article("خبر آخر", "قال الوزير سالم العبيدي إنه سيعود في 2021.")
    _accept(article, newsroom)
    assert {item.review_state for item in other.record_items.all()} == {ReviewState.SUGGESTED}


def test_the_trail_keeps_who_when_why_of_each(article: Article, newsroom: Newsroom) -> None:
    count = _accept(article, newsroom)
    assert count == article.record_items.count() > 2
    for item in article.record_items.all():
        review = item.reviews.get()
        assert item.review_state == review.state == ReviewState.ACCEPTED
        assert (review.by, review.basis, review.reason) == (newsroom.people["editor"], Basis.REVIEWER, "قرئت")
        assert review.at is not None


def test_doing_it_again_adds_no_second_decision(article: Article, newsroom: Newsroom) -> None:
    _accept(article, newsroom)
    reviews = Review.objects.count()
    assert _accept(article, newsroom) == 0
    assert Review.objects.count() == reviews


def test_who_decided_stays_known_by_the_trail_when_they_leave(article: Article, newsroom: Newsroom) -> None:
    _accept(article, newsroom)
    newsroom.people["editor"].delete()
    assert Item.objects.filter(article=article, review_state=ReviewState.ACCEPTED).exists()
    assert Review.objects.filter(item__article=article, by=None, basis=Basis.REVIEWER).exists()


def test_in_bulk_it_needs_the_right_to_it(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        accept_suggestions(article, by=newsroom.people["editor"], basis=Basis.BULK, above=0.9)
    assert not Review.objects.exists()


@pytest.mark.parametrize("above", [0.0, -1.0, 1.5, float("nan")])
def test_in_bulk_a_confidence_must_be_named(above: float, article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        accept_suggestions(article, by=newsroom.people["chief_editor"], basis=Basis.BULK, above=above)
    assert not Review.objects.exists()


def test_in_bulk_only_what_reaches_the_confidence_is_accepted(article: Article, newsroom: Newsroom) -> None:
    low = article.record_items.order_by("pk")[0]
    Item.objects.filter(pk=low.pk).update(confidence=0.5)
    count = accept_suggestions(article, by=newsroom.people["chief_editor"], basis=Basis.BULK, above=0.8)
    assert count == article.record_items.filter(confidence__gte=0.8).count() > 0
    assert Item.objects.get(pk=low.pk).review_state == ReviewState.SUGGESTED
    assert {review.basis for review in Review.objects.all()} == {Basis.BULK}


def test_in_bulk_it_is_exactly_what_was_seen(article: Article, newsroom: Newsroom) -> None:
    seen = seal_of(list(suggestions(article, above=0.8)))
    Item.objects.filter(pk=article.record_items.order_by("pk")[0].pk).update(revision=2)
    with pytest.raises(Conflict):
        accept_suggestions(
            article, by=newsroom.people["chief_editor"], basis=Basis.BULK, above=0.8, seen=seen
        )
    assert not Review.objects.exists()
