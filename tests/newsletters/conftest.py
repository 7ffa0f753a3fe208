"""A newsroom with a daily newsletter of its section, and a reader of it."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from rawi.base.personal import email_key
from rawi.newsletters.actions.confirm import confirm
from rawi.newsletters.actions.subscribe import subscribe
from rawi.newsletters.models import Newsletter, Subscription
from support.newsroom import Newsroom, open_newsroom

ADDRESS = "reader@mail.example"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def newsletter(newsroom: Newsroom) -> Newsletter:
    return Newsletter.objects.create(section=newsroom.section, hour=7, composed_to=timezone.now())


@pytest.fixture
def reader(newsletter: Newsletter) -> Subscription:
    subscribe(newsletter, ADDRESS, network="network")
    confirm(Subscription.objects.get(email_key=email_key(ADDRESS)))
    return Subscription.objects.get(email_key=email_key(ADDRESS))


@pytest.fixture
def morning() -> datetime:
    """A minute after the next seven o'clock, whenever the test runs."""
    now = timezone.localtime()
    seven = now.replace(hour=7, minute=0, second=0, microsecond=0)
    return seven + timedelta(days=int(seven <= now), minutes=1)
