"""Withdrawing: out of readers' sight, with the reason kept."""

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import ReviewState
from rawi.record.errors import Refused
from rawi.record.models import Item, Tally
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def accepted(article: Article, newsroom: Newsroom) -> Item:
    accept_item(desk.item(article, "figure"), by=newsroom.people["editor"])
    return desk.item(article, "figure")


def test_a_withdrawn_item_is_gone_from_readers_and_counts(accepted: Item, newsroom: Newsroom) -> None:
    review = withdraw_item(accepted, by=newsroom.people["editor"], reason="صحح الوزير الرقم")
    assert review.state == ReviewState.WITHDRAWN
    assert not queries.public().exists()
    assert Tally.objects.get(kind="figure").count == 0


def test_it_needs_a_reason(accepted: Item, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        withdraw_item(accepted, by=newsroom.people["editor"], reason="  ")
    assert list(queries.public()) == [accepted]


def test_a_suggestion_cannot_be_withdrawn(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        withdraw_item(desk.item(article, "statement"), by=newsroom.people["editor"], reason="خطأ")
