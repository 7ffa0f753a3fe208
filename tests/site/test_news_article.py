"""What machines hear of an article, and what readers made of it."""

import json
from typing import Any

import lxml.html
import pytest
from django.test import Client

from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.ratings.models import RatingSettings, Total
from support.comments import comment
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    made = newsroom.article("خبر </script><b>", "فقرة.")
    Total.objects.create(article=made, liked=12, disliked=3)
    return made


def _said(article: Article) -> dict[str, Any]:
    page = lxml.html.document_fromstring(Client().get(article.get_url()).content.decode())
    (text,) = page.xpath("//script[@type='application/ld+json']/text()")
    return dict(json.loads(text)["@graph"][0])


def _counts(said: dict[str, Any]) -> dict[str, int]:
    return {
        one["interactionType"].rpartition("/")[2]: one["userInteractionCount"]
        for one in said["interactionStatistic"]
    }


def test_answers_and_comments_are_counted_for_machines(article: Article) -> None:
    comment(article, state=CommentState.APPROVED)
    comment(article, state=CommentState.PENDING)
    said = _said(article)
    assert (said["@type"], said["headline"], said["commentCount"]) == ("NewsArticle", article.title, 1)
    assert _counts(said) == {"CommentAction": 1, "LikeAction": 12, "DislikeAction": 3}


def test_counts_that_readers_do_not_see_are_not_told(article: Article) -> None:
    RatingSettings.objects.create(site=article.get_site(), counts_are_shown=False)
    assert set(_counts(_said(article))) == {"CommentAction"}
    Total.objects.update(is_hidden=True)
    assert set(_counts(_said(article))) == {"CommentAction"}
