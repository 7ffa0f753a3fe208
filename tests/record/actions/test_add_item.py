"""Adding what the reading missed: bound to words of the newest version, in somebody's name."""

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.add_item import add_item
from rawi.record.choices import ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.facts import Facts, PartFact
from rawi.record.models import Item
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def _addition(article: Article, words: str = "افتتاح الجسر") -> Facts:
    parts = (PartFact("speaker", "سالم العبيدي", speaker_kind="person"),)
    values = {"form": "indirect", "attribution": "explicit"}
    return Facts("statement", (desk.place(article, words),), parts, values)


def test_what_is_added_is_public_and_the_trail_names_who_added_it(
    article: Article, newsroom: Newsroom
) -> None:
    item = add_item(desk.newest(article), _addition(article), by=newsroom.people["editor"])
    assert (item.created_by, item.confidence, item.rule) == (newsroom.people["editor"], None, "")
    assert [one.words for one in queries.public_of(article)] == ["افتتاح الجسر"]
    assert item.reviews.get().by == newsroom.people["editor"]
    assert item.involvements.get().name.name == "سالم العبيدي"
    assert item.involvements.get().is_public


def test_the_same_words_are_not_added_twice(article: Article, newsroom: Newsroom) -> None:
    add_item(desk.newest(article), _addition(article), by=newsroom.people["editor"])
    with pytest.raises(Refused):
        add_item(desk.newest(article), _addition(article), by=newsroom.people["chief_editor"])
    assert Item.objects.filter(created_by__isnull=False).count() == 1


def test_words_of_an_older_version_are_a_conflict(article: Article, newsroom: Newsroom) -> None:
    old, addition = desk.newest(article), _addition(article)
    desk.publish(article, newsroom, "مقدمة. " + desk.FIRST, desk.SECOND)
    with pytest.raises(Conflict):
        add_item(old, addition, by=newsroom.people["editor"])


def test_there_is_no_item_without_words(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        add_item(desk.newest(article), Facts("name"), by=newsroom.people["editor"])


def test_a_figure_without_its_value_is_refused_whole(article: Article, newsroom: Newsroom) -> None:
    before = Item.objects.count()
    with pytest.raises(Refused):
        add_item(
            desk.newest(article),
            Facts("figure", (desk.place(article, "40"),), values={"low": None, "high": None}),
            by=newsroom.people["editor"],
        )
    assert Item.objects.count() == before


def test_with_a_second_pair_of_eyes_it_waits_for_somebody_else(article: Article, newsroom: Newsroom) -> None:
    desk.with_second_pair_of_eyes(article)
    item = add_item(desk.newest(article), _addition(article), by=newsroom.people["editor"])
    assert Item.objects.get(pk=item.pk).review_state == ReviewState.SUGGESTED
    assert not queries.public().exists()


def test_a_reporter_adds_nothing(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        add_item(desk.newest(article), _addition(article), by=newsroom.people["reporter"])
