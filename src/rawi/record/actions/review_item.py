"""Set an item's review state and keep who, when, why."""

from typing import Any

from django.db import transaction

from rawi.record.choices import Basis, ReviewState
from rawi.record.models import Item, Review


@transaction.atomic
def review_item(
    item: Item, state: ReviewState, *, by: Any, basis: Basis = Basis.REVIEWER, reason: str = ""
) -> Review:
    """Set state on item and add the decision to its audit trail; by is None for the machine's own acts."""
    Item.objects.filter(pk=item.pk).update(review_state=state)
    item.review_state = state
    return Review.objects.create(item=item, state=state, by=by, basis=basis, reason=reason)
