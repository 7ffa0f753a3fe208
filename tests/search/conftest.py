"""A newsroom with something to find."""

import pytest

from support.newsroom import Newsroom, open_newsroom


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    """The newsroom as its first start leaves it."""
    return open_newsroom()
