"""Closing and hiding: by those who may publish the article, written down, told of."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import PageLogEntry

from rawi.articles.models import Article
from rawi.ratings.actions.change_asking import Asking, change_asking
from rawi.ratings.models import Total
from rawi.ratings.queries import Ratings, ratings_of
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def _logged() -> list[dict[str, bool]]:
    return [entry.data for entry in PageLogEntry.objects.filter(action="ratings.change_asking")]


def test_closed_shows_and_takes_nothing_more(article: Article, newsroom: Newsroom) -> None:
    change_asking(article, Asking(is_closed=True, is_hidden=False), by=newsroom.people["editor"])
    assert ratings_of(article) == Ratings(0, 0, is_open=False)
    assert _logged() == [{"is_closed": True, "is_hidden": False}]


def test_hidden_shows_nothing_and_loses_nothing(article: Article, newsroom: Newsroom) -> None:
    Total.objects.create(article=article, liked=3)
    change_asking(article, Asking(is_closed=False, is_hidden=True), by=newsroom.people["editor"])
    assert ratings_of(article) is None
    change_asking(article, Asking(is_closed=False, is_hidden=False), by=newsroom.people["editor"])
    assert ratings_of(article) == Ratings(3, 0, is_open=True)


def test_what_changes_nothing_is_not_written_down(article: Article, newsroom: Newsroom) -> None:
    change_asking(article, Asking(is_closed=False, is_hidden=False), by=newsroom.people["editor"])
    assert _logged() == []


@pytest.mark.parametrize("role", ["reporter", "moderator", "researcher"])
def test_who_may_not_publish_may_not(role: str, article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(PermissionDenied):
        change_asking(article, Asking(is_closed=True, is_hidden=True), by=newsroom.people[role])
    assert not Total.objects.filter(is_closed=True).exists()
