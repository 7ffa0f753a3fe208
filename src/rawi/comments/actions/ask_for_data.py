"""Ask what is kept about an e-mail address, or for its erasure; a mailed link must be followed first."""

from datetime import timedelta

from django.db import transaction

from rawi.base.limits import Limit
from rawi.base.personal import email_key
from rawi.base.wishes import count_wish
from rawi.comments.choices import DataRequestKind
from rawi.comments.models import DataRequest

OF_NETWORK = (Limit(5, timedelta(hours=1)), Limit(20, timedelta(days=1)))


@transaction.atomic
def ask_for_data(email: str, kind: DataRequestKind, *, network: str) -> None:
    """Keep the request. The same work is done for an address that is known and for one that is not.

    Whether there is anything to mail about is looked up later, where no one waits for the answer (see
    rawi.comments.actions.send_comment_mail). Raises TooOften for a network that asks too often.
    """
    key = email_key(email)
    if count_wish("comments.data", key, network=network, of_network=OF_NETWORK):
        DataRequest.objects.create(email_key=key, kind=kind)
