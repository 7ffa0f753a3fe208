"""An article to rate."""

import pytest

from rawi.articles.models import Article
from support.newsroom import Newsroom, open_newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")
