"""Closing an article's comments, and opening them again."""

import pytest
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.actions.set_closed import set_closed
from rawi.comments.errors import Refused
from rawi.comments.signals import thread_changed
from support.newsroom import Newsroom


def test_a_closed_thread_takes_nothing_until_it_is_opened(article: Article, newsroom: Newsroom) -> None:
    by, site = newsroom.people["moderator"], Site.objects.get()
    set_closed(article, closed=True, by=by)
    assert not queries.rules_of(article, site).is_open
    set_closed(article, closed=False, by=by)
    assert queries.rules_of(article, site).is_open


def test_nothing_is_closed_twice(article: Article, newsroom: Newsroom) -> None:
    set_closed(article, closed=True, by=newsroom.people["moderator"])
    with pytest.raises(Refused):
        set_closed(article, closed=True, by=newsroom.people["moderator"])


def test_the_public_page_is_told(article: Article, newsroom: Newsroom) -> None:
    told: list[int] = []

    def listen(article_id: int, **_: object) -> None:
        told.append(article_id)

    thread_changed.connect(listen)
    set_closed(article, closed=True, by=newsroom.people["moderator"])
    thread_changed.disconnect(listen)
    assert told == [article.pk]
