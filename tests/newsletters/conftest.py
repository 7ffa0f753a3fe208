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
    return Newsletter.objects.create(
        section=newsroom.section, hour=7, composed_to=timezone.now() - timedelta(hours=1)
    )


@pytest.fixture
def reader(newsletter: Newsletter) -> Subscription:
    subscribe(newsletter, ADDRESS, network="network")
    confirm(Subscription.objects.get(email_key=email_key(ADDRESS)))
    return Subscription.objects.get(email_key=email_key(ADDRESS))


@pytest.fixture
def morning() -> datetime:
    """The next morning, a little after seven."""
    day = timezone.localtime() + timedelta(days=1)
    return day.replace(hour=7, minute=1, second=0, microsecond=0)
