"""Undo one's own latest decision on an item."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.record.actions.review_item import review_item
from rawi.record.actions.settle import hide
from rawi.record.actions.take_up import take_up
from rawi.record.actions.write_facts import write_facts
from rawi.record.choices import PUBLIC_STATES, Basis, ReviewState
from rawi.record.errors import Refused
from rawi.record.facts import differences, facts_of, undone
from rawi.record.models import Item, Review


@transaction.atomic
def undo_review(item: Item, *, by: Any) -> Review:
    """Bring item back to where it stood before by's latest decision; the trail keeps both.

    Undoing an undo does it again. An item that by added is withdrawn: nothing is ever erased. What readers
    see again stands on the word that it stood on: that of the page it came with is not by's own.
    """
    version = take_up(item, by=by)
    latest, previous = (*item.reviews.order_by("-at", "-pk")[:2], None, None)[:2]
    if latest is None or latest.by_id != by.pk:
        raise Refused(_("You can undo your own latest decision only."))
    if "places" in latest.changes and version.published_at > latest.at:
        raise Refused(_("The article was published anew since: amend the item instead."))
    state = _state_before(item, previous)
    changes: dict[str, Any] = {}
    if latest.changes:
        before = facts_of(item, version)
        hide(Item.objects.filter(pk=item.pk, is_public=True))
        write_facts(item, undone(before, latest.changes), before=before, version=version)
        changes = differences(before, facts_of(item, version))
    return review_item(item, state, by=by, basis=_basis_before(previous), reason=_("undone"), changes=changes)


def _state_before(item: Item, previous: Review | None) -> ReviewState:
    if previous:
        return ReviewState(previous.state)
    return ReviewState.SUGGESTED if item.created_by_id is None else ReviewState.WITHDRAWN


def _basis_before(previous: Review | None) -> Basis:
    if previous and previous.state in PUBLIC_STATES:
        return Basis(previous.basis)
    return Basis.REVIEWER
