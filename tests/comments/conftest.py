"""Fixtures of the comments' tests."""

import pytest

from rawi.articles.models import Article
from support.newsroom import Newsroom, open_newsroom


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    """An open newsroom with somebody in each role."""
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """A published article to comment on."""
    return newsroom.article("افتتاح الجسر", "افتتح الجسر أمس.")
