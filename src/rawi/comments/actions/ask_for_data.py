"""Ask what is kept about an e-mail address, or for its erasure; a mailed link must be followed first."""

from datetime import timedelta

from django.db import transaction

from rawi.base.limits import Limit, TooOften, use
from rawi.base.sealing import keyed
from rawi.comments.choices import DataRequestKind
from rawi.comments.models import DataRequest
from rawi.comments.queries.writers import email_key

OF_NETWORK = (Limit(5, timedelta(hours=1)), Limit(20, timedelta(days=1)))
#: Letters to one address, however many people type it.
OF_ADDRESS = (Limit(3, timedelta(days=1)),)


@transaction.atomic
def ask_for_data(email: str, kind: DataRequestKind, *, network: str) -> None:
    """Keep the request. The same work is done for an address that is known and for one that is not.

    Whether there is anything to mail about is looked up later, where no one waits for the answer (see
    rawi.comments.actions.send_comment_mail). Raises TooOften for a network that asks too often.
    """
    use(keyed(network, "comments.data"), OF_NETWORK)
    key = email_key(email)
    try:
        with transaction.atomic():
            use(keyed(key, "comments.data.address"), OF_ADDRESS)
    except TooOften:
        return
    DataRequest.objects.create(email_key=key, kind=kind)
