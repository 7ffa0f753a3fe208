"""Ask for a newsletter; it begins when the link in the first letter is followed."""

from datetime import timedelta

from django.db import transaction

from rawi.base.limits import Limit, TooOften, use
from rawi.base.personal import email_key
from rawi.base.sealing import keyed, seal
from rawi.newsletters.models import Newsletter, Subscription

OF_NETWORK = (Limit(10, timedelta(hours=1)), Limit(50, timedelta(days=1)))
#: Letters that ask "was it you?" to one address, however many people type it.
OF_ADDRESS = (Limit(3, timedelta(days=1)),)


@transaction.atomic
def subscribe(newsletter: Newsletter, email: str, *, network: str) -> None:
    """Keep the wish. What happens tells nobody whether the address is known, or gets the letter already.

    Raises TooOften for a network that asks too often.
    """
    use(keyed(network, "newsletters.subscribe"), OF_NETWORK)
    key = email_key(email)
    if _is_asked_too_often(key):
        return
    # The same statements for everybody. Who has not followed the first link is sent another.
    wish = Subscription(newsletter=newsletter, email_key=key, email_sealed=seal(email.strip()))
    Subscription.objects.bulk_create([wish], ignore_conflicts=True)
    Subscription.objects.filter(newsletter=newsletter, email_key=key, confirmed_at=None).update(
        mailed_at=None
    )


def _is_asked_too_often(key: str) -> bool:
    try:
        with transaction.atomic():
            use(keyed(key, "newsletters.subscribe.address"), OF_ADDRESS)
    except TooOften:
        return True
    return False
