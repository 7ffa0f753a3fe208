"""Forget what is kept only for a while; run every day."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from rawi.base.limits import LONGEST
from rawi.base.models import Use
from rawi.comments.choices import ReportState
from rawi.comments.links import GOOD_FOR
from rawi.comments.models import Comment, DataRequest, Follower, Report, Writer
from rawi.record.models import Dispute

#: How long the hash of a sender's network is kept, to find what came from one place.
NETWORKS = timedelta(days=30)
#: The same for disputes, where it serves limits alone.
NETWORKS_OF_DISPUTES = timedelta(days=1)


def forget(now: datetime | None = None) -> None:
    """Empty what has been kept for its time, each kind in a transaction of its own. Twice is once."""
    now = now or timezone.now()
    _forget_networks(now)
    Report.objects.exclude(state=ReportState.OPEN).exclude(email_sealed="").update(email_sealed="")
    Use.objects.filter(used_at__lt=now - LONGEST).delete()
    # A link is good for a day from its mailing; one that could not be mailed within a day is asked for anew.
    DataRequest.objects.filter(mailed_at=None, created_at__lt=now - GOOD_FOR).delete()
    DataRequest.objects.filter(mailed_at__lt=now - GOOD_FOR).delete()
    _forget_unconfirmed(now)


def _forget_networks(now: datetime) -> None:
    for kept in (Comment, Report):
        kept._default_manager.filter(created_at__lt=now - NETWORKS).exclude(network_key="").update(
            network_key=""
        )
    disputes = Dispute.objects.filter(created_at__lt=now - NETWORKS_OF_DISPUTES).exclude(network_key="")
    disputes.update(network_key="")


@transaction.atomic
def _forget_unconfirmed(now: datetime) -> None:
    """Who asked for mail and did not confirm it, with the address if nothing else is kept for it."""
    Follower.objects.filter(confirmed_at=None, created_at__lt=now - GOOD_FOR).delete()
    idle = Writer.objects.filter(comments=None, follows=None, standing="new", note="")
    idle.filter(created_at__lt=now - GOOD_FOR).delete()
