"""What the tests of the wire ask."""

import pytest

from rawi.articles.models import Article
from support.newsroom import Newsroom, open_newsroom
from support.wire import full_article


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    """A newsroom."""
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """An article with all that the wire can tell."""
    return full_article(newsroom)
