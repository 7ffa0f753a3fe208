"""Answer a dispute: the outcome shows with its item, and the sender's address is forgotten."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from rawi.record.choices import WAITING_STATES, DisputeKind, DisputeState, FollowUpState
from rawi.record.errors import Conflict, Refused
from rawi.record.models import Dispute, FollowUp
from rawi.record.signals import items_changed


@transaction.atomic
def answer_dispute(dispute: Dispute, state: DisputeState, *, answer: str, by: Any) -> Dispute:
    """Close dispute with an answer that readers see. The item itself is amended or withdrawn by its own acts.

    The address stays with the caller's copy, so that it can send the answer; the database forgets it.
    """
    kept = Dispute.objects.select_for_update(of=("self",)).get(pk=dispute.pk)
    if kept.state != DisputeState.OPEN:
        raise Conflict(_("Somebody answered this in the meantime."))
    if state == DisputeState.OPEN or not answer.strip():
        raise Refused(_("Choose an outcome and say why: readers see it with the item."))
    if state == DisputeState.REPLY_PUBLISHED and dispute.kind != DisputeKind.REPLY:
        raise Refused(_("Only the reply of somebody named can be published as a reply."))
    dispute.state, dispute.answer = state, answer.strip()
    dispute.answered_by, dispute.answered_at = by, timezone.now()
    Dispute.objects.filter(pk=dispute.pk).update(
        state=state,
        answer=dispute.answer,
        answered_by=by,
        answered_at=dispute.answered_at,
        email="",
        network_key="",
    )
    FollowUp.objects.filter(dispute=dispute, state__in=WAITING_STATES).update(
        state=FollowUpState.DONE, note=dispute.answer[:1000]
    )
    if dispute.item_id:
        items_changed.send(sender=Dispute, keys=[dispute.item_id])
    return dispute
