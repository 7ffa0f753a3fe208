"""Forget what is kept only for a while; run every hour."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from rawi.base.limits import LONGEST
from rawi.base.mailed_links import GOOD_FOR
from rawi.base.models import Use
from rawi.comments.choices import ReportState
from rawi.comments.models import Comment, DataRequest, Follower, Report, Writer
from rawi.record.models import Dispute

#: How long the hash of a sender's network is kept, to find what came from one place.
NETWORKS = timedelta(days=30)
#: The same for disputes, where it serves limits alone.
NETWORKS_OF_DISPUTES = timedelta(days=1)
#: Rows that one transaction changes.
BATCH = 500


def forget(now: datetime | None = None) -> None:
    """Empty what has been kept for its time. Twice is once.

    A few rows at a time, so that no reader who sends something waits for it.
    """
    now = now or timezone.now()
    _forget_networks(now)
    reports = Report.objects.exclude(state=ReportState.OPEN).exclude(email_sealed="")
    _bit_by_bit(reports, lambda few: few.update(email_sealed=""))
    _bit_by_bit(Use.objects.filter(used_at__lt=now - LONGEST), lambda few: few.delete())
    # A link is good for a day from its mailing; one that could not be mailed within a day is asked for anew.
    DataRequest.objects.filter(mailed_at=None, created_at__lt=now - GOOD_FOR).delete()
    DataRequest.objects.filter(mailed_at__lt=now - GOOD_FOR).delete()
    _forget_unconfirmed(now)


def _forget_networks(now: datetime) -> None:
    ages = {Comment: NETWORKS, Report: NETWORKS, Dispute: NETWORKS_OF_DISPUTES}
    for kind, age in ages.items():
        old = kind._default_manager.filter(created_at__lt=now - age).exclude(network_key="")
        _bit_by_bit(old, lambda few: few.update(network_key=""))


def _bit_by_bit(rows: QuerySet[Any], act: Callable[[QuerySet[Any]], object]) -> None:
    """Have act on all rows, which takes them out of what was asked for."""
    while keys := list(rows.values_list("pk", flat=True)[:BATCH]):
        act(rows.model._default_manager.filter(pk__in=keys))


@transaction.atomic
def _forget_unconfirmed(now: datetime) -> None:
    """Who asked for mail and did not confirm it, with the address if nothing else is kept for it."""
    Follower.objects.filter(confirmed_at=None, created_at__lt=now - GOOD_FOR).delete()
    idle = Writer.objects.filter(comments=None, follows=None, standing="new", note="")
    idle.filter(created_at__lt=now - GOOD_FOR).delete()
