"""What the tests of the API ask."""

import pytest
from django.test import Client

from support.public_record import PublicRecord, keep_record


@pytest.fixture
def record(db: None) -> PublicRecord:
    """A public record."""
    return keep_record()


@pytest.fixture
def reader() -> Client:
    """Somebody without an account."""
    return Client()
