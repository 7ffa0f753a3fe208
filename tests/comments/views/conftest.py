"""A moderator at the desk."""

import pytest
from django.test import Client

from support.newsroom import Newsroom


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    """The moderator's browser."""
    client = Client()
    client.force_login(newsroom.people["moderator"])
    return client
