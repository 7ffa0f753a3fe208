"""Tell those who asked what happened: one step of the outbox.

A message may come twice (whoever sent it may have died before writing so down), never changed, and in no
promised order; its id and number say which it is.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from rawi.api.choices import DeliveryState
from rawi.api.models import Delivery
from rawi.api.webhooks.messages import message, ping
from rawi.api.webhooks.signature import signed
from rawi.base.outbound import Failed, Refused, Target, post, target_of

logger = logging.getLogger("rawi.api")

BATCH = 20
#: Longer than any call takes: whoever died in one is found out after it.
LEASE = timedelta(seconds=60)
#: Waits between tries: half a minute, two, eight, half an hour, two hours, then six; a day in all.
WAITS = (30, 120, 480, 1920, 7200, 21600, 21600, 21600)
GONE = 410
KEPT = timedelta(days=30)

Send = Callable[[Target, bytes, Mapping[str, str]], int]


def deliver_due(*, send: Send = post) -> int:
    """Try what is due, at most a batch of it; how many were tried."""
    now = timezone.now()
    due = Delivery.objects.filter(state=DeliveryState.WAITING, due_at__lte=now).order_by("due_at", "pk")
    tried = 0
    for delivery in due.select_related("announcement")[:BATCH]:
        if _take(delivery):
            _try(delivery, send)
            tried += 1
    return tried


def forget_delivered() -> int:
    """Drop what was settled long ago; the announcements themselves stay."""
    old = Delivery.objects.filter(due_at__lt=timezone.now() - KEPT).exclude(state=DeliveryState.WAITING)
    return old.delete()[0]


def _take(delivery: Delivery) -> bool:
    """Make the delivery ours for the length of a lease; False where somebody else was quicker."""
    mine = Delivery.objects.filter(
        pk=delivery.pk, state=DeliveryState.WAITING, due_at=delivery.due_at, attempts=delivery.attempts
    )
    taken = mine.update(due_at=timezone.now() + LEASE, attempts=F("attempts") + 1)
    delivery.attempts += 1
    return bool(taken)


def _try(delivery: Delivery, send: Send) -> None:
    body = _body(delivery)
    if body is None:
        _settle(delivery, DeliveryState.SENT, "no longer true")
        return
    try:
        status = send(_target(delivery), body, _headers(delivery, body))
    except Refused:
        _settle(delivery, DeliveryState.GIVEN_UP, "refused")
    except Failed as failure:
        _later(delivery, str(failure))
    else:
        if 200 <= status < 300:
            _settle(delivery, DeliveryState.SENT, str(status))
        elif status == GONE:
            _settle(delivery, DeliveryState.GIVEN_UP, str(status))
        else:
            _later(delivery, str(status))


def _target(delivery: Delivery) -> Target:
    known = [settings.WEBSUB_HUB] if delivery.is_hub else settings.WEBHOOKS
    if delivery.address not in known:
        # It was taken out of the settings since.
        raise Refused("no target any more")
    return target_of(delivery.address, allows_private=settings.PRIVATE_TARGETS)


def _body(delivery: Delivery) -> bytes | None:
    return ping(delivery.announcement) if delivery.is_hub else message(delivery.announcement)


def _headers(delivery: Delivery, body: bytes) -> dict[str, str]:
    if delivery.is_hub:
        return {"Content-Type": "application/x-www-form-urlencoded"}
    identity = f"rawi_{delivery.announcement_id}"
    return {"Content-Type": "application/json; charset=utf-8"} | signed(
        identity, timezone.now(), body, settings.WEBHOOK_SECRET
    )


def _later(delivery: Delivery, outcome: str) -> None:
    if delivery.attempts > len(WAITS):
        _settle(delivery, DeliveryState.GIVEN_UP, outcome)
        return
    wait = timedelta(seconds=WAITS[delivery.attempts - 1])
    Delivery.objects.filter(pk=delivery.pk).update(due_at=timezone.now() + wait, outcome=outcome[:64])


def _settle(delivery: Delivery, state: DeliveryState, outcome: str) -> None:
    Delivery.objects.filter(pk=delivery.pk).update(state=state, outcome=outcome[:64])
    if state == DeliveryState.GIVEN_UP:
        # Its number alone: addresses of webhooks often hold a token.
        logger.warning("delivery %s was given up: %s", delivery.pk, outcome)
