"""A newsroom and an article with suggestions, for tests of the review desk."""

import pytest

from rawi.articles.models import Article
from support import desk
from support.newsroom import Newsroom, open_newsroom


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    """People in every role, and the site that they work on."""
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """A published article whose findings wait."""
    return desk.article(newsroom)
