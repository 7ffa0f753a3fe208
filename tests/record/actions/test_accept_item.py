"""Accepting: by somebody with the right to it, of what they saw, of words that stand."""

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.amend_item import amend_item
from rawi.record.choices import Basis, ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.facts import Amendment
from rawi.record.models import Item, Review
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def test_an_accepted_item_is_public_and_the_trail_says_by_whom(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    review = accept_item(item, by=newsroom.people["editor"], reason="قرئت")
    assert list(queries.public()) == [item]
    assert (review.state, review.by, review.basis) == ("accepted", newsroom.people["editor"], Basis.REVIEWER)
    assert (review.reason, review.changes) == ("قرئت", {})


@pytest.mark.parametrize("role", ["reporter", "moderator", "researcher"])
def test_who_has_no_right_changes_nothing(role: str, article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        accept_item(desk.item(article, "figure"), by=newsroom.people[role])
    assert not Review.objects.exists()
    assert not queries.public().exists()


def test_an_item_that_changed_since_it_was_seen_stays(article: Article, newsroom: Newsroom) -> None:
    seen = desk.item(article, "figure")
    accept_item(desk.item(article, "figure"), by=newsroom.people["chief_editor"])
    with pytest.raises(Conflict) as caught:
        accept_item(seen, by=newsroom.people["editor"])
    assert caught.value.latest.by == newsroom.people["chief_editor"]
    assert "chief_editor" in str(caught.value)
    assert Review.objects.count() == 1


def test_nobody_accepts_twice(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    accept_item(item, by=newsroom.people["editor"])
    with pytest.raises(Refused):
        accept_item(Item.objects.get(pk=item.pk), by=newsroom.people["chief_editor"])


def test_a_stale_item_is_not_accepted_as_it_is(article: Article, newsroom: Newsroom) -> None:
    article = desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND)
    stale = desk.item(article, "figure", "3 ملايين")
    assert stale.review_state == ReviewState.STALE
    with pytest.raises(Refused):
        accept_item(stale, by=newsroom.people["editor"])


def test_nobody_accepts_what_they_amended_where_a_second_pair_of_eyes_is_asked_for(
    article: Article, newsroom: Newsroom
) -> None:
    desk.with_second_pair_of_eyes(article)
    item = desk.item(article, "figure")
    amend_item(item, Amendment(values={"unit": "دينار عراقي"}), by=newsroom.people["editor"])
    with pytest.raises(Refused):
        accept_item(Item.objects.get(pk=item.pk), by=newsroom.people["editor"])
    accept_item(Item.objects.get(pk=item.pk), by=newsroom.people["chief_editor"])
    assert list(queries.public()) == [item]
