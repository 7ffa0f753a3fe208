"""A provider of sign-in beside readers' accounts."""

from collections.abc import Iterator
from typing import Any

import pytest

from rawi.site import oidc
from support.newsroom import open_newsroom
from support.provider import (
    StandIn,
    providing,
)


@pytest.fixture(autouse=True)
def _nothing_told() -> None:
    """What a test's log has said is said anew in the next."""
    oidc._told.clear()


@pytest.fixture
def provider(settings: Any) -> Iterator[StandIn]:
    open_newsroom()
    with providing() as own:
        settings.READER_ACCOUNTS = True
        settings.PRIVATE_TARGETS = True
        settings.OIDC_PROVIDERS = (own.settings,)
        yield own
