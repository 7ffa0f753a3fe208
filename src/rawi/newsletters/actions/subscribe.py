"""Ask for a newsletter; it begins when the link in the first letter is followed."""

from django.db import transaction

from rawi.base.personal import email_key
from rawi.base.sealing import seal
from rawi.base.wishes import count_wish
from rawi.newsletters.models import Newsletter, Subscription


@transaction.atomic
def subscribe(newsletter: Newsletter, email: str, *, network: str) -> None:
    """Keep the wish. What happens tells nobody whether the address is known, or gets the letter already.

    Raises TooOften for a network that asks too often.
    """
    key = email_key(email)
    if not count_wish("newsletters.subscribe", key, network=network):
        return
    # The same statements for everybody. Who has not followed the first link is sent another.
    wish = Subscription(newsletter=newsletter, email_key=key, email_sealed=seal(email.strip()))
    Subscription.objects.bulk_create([wish], ignore_conflicts=True)
    Subscription.objects.filter(newsletter=newsletter, email_key=key, confirmed_at=None).update(
        mailed_at=None
    )
