"""Accept an item as it stands: readers may see it from now on."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.record.actions.review_item import review_item
from rawi.record.actions.take_up import take_up
from rawi.record.choices import PUBLIC_STATES, EvidenceState, ReviewState
from rawi.record.errors import Refused
from rawi.record.hands import must_be_fresh_eyes
from rawi.record.models import Item, Review


@transaction.atomic
def accept_item(item: Item, *, by: Any, reason: str = "") -> Review:
    """Accept item in by's name.

    What lost its words is accepted only by giving it words first (see amend_item).
    """
    version = take_up(item, by=by)
    if item.review_state in PUBLIC_STATES:
        raise Refused(_("This item is accepted already."))
    must_be_fresh_eyes(item, by)
    standing = item.evidence.filter(version=version, state__in=(EvidenceState.EXACT, EvidenceState.MOVED))
    if item.review_state == ReviewState.STALE or not standing.exists():
        raise Refused(_("This item has no words in the newest version: give it some first."))
    return review_item(item, ReviewState.ACCEPTED, by=by, reason=reason)
