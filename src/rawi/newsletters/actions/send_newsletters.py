"""Send what is due: letters that ask, and editions.

Nothing is sent within a transaction. Each letter is claimed before it is sent, so that of two workers one
sends it, and after a crash none goes out twice; one that the mail server did not take is tried again later.
"""

from contextlib import closing
from datetime import datetime, timedelta

from django.utils import timezone

from rawi.base.letters import Mailer
from rawi.base.mailed_links import GOOD_FOR
from rawi.base.sealing import unseal
from rawi.newsletters.actions.compose_due import compose_due
from rawi.newsletters.choices import DeliveryState
from rawi.newsletters.letter import confirm_letter, edition_letter
from rawi.newsletters.models import Delivery, Subscription
from rawi.newsletters.queries import articles_of, open_newsletters

#: Letters of one run: whoever asks for something meanwhile waits no longer than for these.
BATCH = 100
#: After as many refusals a letter is left.
MOST_ATTEMPTS = 4
#: How long to wait after the first refusal; after each further one, twice as long.
PAUSE = timedelta(minutes=15)


def send_newsletters(now: datetime | None = None) -> bool:
    """Compose and send what is due; True where more waits."""
    now = now or timezone.now()
    compose_due(now)
    with closing(Mailer()) as mailer:
        _send_confirmations(now, mailer)
        return _send_editions(now, mailer)


def forget_unconfirmed(now: datetime | None = None) -> None:
    """Forget whoever did not follow the first link in its time."""
    old = (now or timezone.now()) - GOOD_FOR
    Subscription.objects.filter(confirmed_at=None, created_at__lt=old).delete()


def _send_confirmations(now: datetime, send: Mailer) -> None:
    waiting = Subscription.objects.filter(confirmed_at=None, mailed_at=None, created_at__gt=now - GOOD_FOR)
    found = waiting.select_related("newsletter__section__locale", "newsletter__dossier")
    for subscription in list(found.order_by("pk")[:BATCH]):
        own = Subscription.objects.filter(pk=subscription.pk, mailed_at=None)
        to = unseal(subscription.email_sealed)
        if to and own.update(mailed_at=now) and not send(confirm_letter(subscription), to):
            Subscription.objects.filter(pk=subscription.pk, confirmed_at=None).update(mailed_at=None)


def _send_editions(now: datetime, send: Mailer) -> bool:
    due = Delivery.objects.filter(state=DeliveryState.WAITING, due_at__lte=now)
    found = list(due.select_related("edition", "subscription").order_by("due_at", "pk")[:BATCH])
    newsletters = {one.pk: one for one in open_newsletters()} if found else {}
    for delivery in found:
        newsletter = newsletters.get(delivery.edition.newsletter_id)
        articles = articles_of(delivery.edition.articles) if newsletter else []
        to = unseal(delivery.subscription.email_sealed) if delivery.subscription else ""
        if newsletter is None or not articles or not to:
            # Taken off, closed, or left meanwhile.
            due.filter(pk=delivery.pk).update(state=DeliveryState.FAILED)
        elif due.filter(pk=delivery.pk).update(state=DeliveryState.SENDING):
            went_out = send(edition_letter(newsletter, articles, delivery.subscription), to)
            _settle(delivery, now, went_out=went_out)
    return len(found) == BATCH


def _settle(delivery: Delivery, now: datetime, *, went_out: bool) -> None:
    attempts = delivery.attempts + 1
    state = DeliveryState.FAILED if attempts >= MOST_ATTEMPTS else DeliveryState.WAITING
    Delivery.objects.filter(pk=delivery.pk).update(
        state=DeliveryState.SENT if went_out else state,
        attempts=attempts,
        due_at=now + PAUSE * 2**delivery.attempts,
    )
