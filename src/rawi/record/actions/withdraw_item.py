"""Withdraw an item that readers could see."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.record.actions.review_item import review_item
from rawi.record.actions.take_up import take_up
from rawi.record.choices import PUBLIC_STATES, ReviewState
from rawi.record.errors import Refused
from rawi.record.models import Item, Review


@transaction.atomic
def withdraw_item(item: Item, *, by: Any, reason: str) -> Review:
    """Take item back in by's name; reason says why to whoever asks later."""
    take_up(item, by=by)
    if not reason.strip():
        raise Refused(_("Say why the item is withdrawn."))
    if item.review_state not in PUBLIC_STATES:
        raise Refused(_("Only an accepted item can be withdrawn."))
    return review_item(item, ReviewState.WITHDRAWN, by=by, reason=reason.strip())
