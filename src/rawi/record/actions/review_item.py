"""Set an item's review state and keep who, when, why."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from rawi.record.actions.settle import hide, settle
from rawi.record.choices import PUBLIC_STATES, Basis, ReviewState
from rawi.record.errors import Conflict
from rawi.record.models import Item, Review


@transaction.atomic
def review_item(
    item: Item,
    state: ReviewState,
    *,
    by: Any,
    basis: Basis = Basis.REVIEWER,
    reason: str = "",
    changes: dict[str, Any] | None = None,
) -> Review:
    """Set state on item and add the decision to its audit trail; by is None for the machine's own acts.

    item is as the reviewer saw it: Conflict is raised where it has changed since, and nothing happens.
    """
    if state not in PUBLIC_STATES:
        # First out of sight, then out of favour: the database knows no public item that is not reviewed.
        hide(Item.objects.filter(pk=item.pk, is_public=True))
    take_turn(item, review_state=state)
    review = Review.objects.create(
        item=item, state=state, by=by, basis=basis, reason=reason[:500], changes=changes or {}
    )
    settle(Item.objects.filter(pk=item.pk))
    return review


def take_turn(item: Item, **fields: Any) -> None:
    """Set fields on item's row if nobody else changed it since it was read; else raise Conflict."""
    as_seen = Item.objects.filter(pk=item.pk, revision=item.revision)
    if not as_seen.update(revision=F("revision") + 1, changed_at=timezone.now(), **fields):
        raise _conflict(item)
    item.revision += 1
    for name, value in fields.items():
        setattr(item, name, value)


def _conflict(item: Item) -> Conflict:
    latest = Review.objects.filter(item=item).select_related("by").order_by("-at", "-pk").first()
    if latest is None:
        return Conflict(_("This item was changed or removed in the meantime."))
    who = str(latest.by) if latest.by else _("the reading")
    state = latest.get_state_display()
    return Conflict(
        _("%(who)s changed this item in the meantime: it is %(state)s now.") % {"who": who, "state": state},
        latest,
    )
