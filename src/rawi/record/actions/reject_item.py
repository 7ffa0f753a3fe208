"""Reject a suggestion, with the reason."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.record.actions.review_item import review_item
from rawi.record.actions.take_up import take_up
from rawi.record.choices import PUBLIC_STATES, RejectReason, ReviewState
from rawi.record.errors import Refused
from rawi.record.models import Item, Review
from rawi.record.reasons import as_kept


@transaction.atomic
def reject_item(item: Item, *, by: Any, reason: RejectReason, note: str = "") -> Review:
    """Reject item in by's name. What readers could see is withdrawn instead (see withdraw_item)."""
    take_up(item, by=by)
    if item.review_state == ReviewState.REJECTED:
        raise Refused(_("This item is rejected already."))
    if item.review_state in PUBLIC_STATES:
        raise Refused(_("Readers could see this item: withdraw it."))
    return review_item(item, ReviewState.REJECTED, by=by, reason=as_kept(reason, note))
