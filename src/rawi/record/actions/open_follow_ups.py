"""Open the tasks that record items cause, and close those whose cause is gone."""

from collections.abc import Collection, Iterator
from datetime import date

from django.db import transaction

from rawi.record.choices import (
    OPEN_STATUSES,
    WAITING_STATES,
    EventStatus,
    FollowUpCause,
    FollowUpState,
    ItemKind,
)
from rawi.record.models import FollowUp, Item

#: What a follow-up's title shows of an item's words.
SHOWN = 160


@transaction.atomic
def open_follow_ups(items: Collection[Item]) -> None:
    """One open task for each cause of each item; a cause that has one already gets no second."""
    FollowUp.objects.bulk_create((task for item in items for task in _caused_by(item)), ignore_conflicts=True)


@transaction.atomic
def follow_stale(item: Item, due_on: date | None = None) -> None:
    """An item that lost its words waits for an editor."""
    FollowUp.objects.bulk_create(
        [FollowUp(cause=FollowUpCause.STALE_ITEM, item=item, title=_shown(item), due_on=due_on)],
        ignore_conflicts=True,
    )


def end_follow_ups(
    items: Collection[int], state: FollowUpState = FollowUpState.DROPPED, *, but: Collection[str] = ()
) -> int:
    """End the waiting tasks of items whose cause is gone; returns how many there were."""
    waiting = FollowUp.objects.filter(item__in=items, state__in=WAITING_STATES, dispute=None).exclude(
        cause__in=but
    )
    return waiting.exclude(cause__in=but).update(state=state)


def _caused_by(item: Item) -> Iterator[FollowUp]:
    if item.kind == ItemKind.PLEDGE:
        yield from _of_pledge(item)
    elif item.kind == ItemKind.EVENT and item.event.status in (EventStatus.PLANNED, EventStatus.POSTPONED):
        due = item.ends_on or item.starts_on
        yield FollowUp(cause=FollowUpCause.PLANNED_EVENT, item=item, title=_shown(item), due_on=due)


def _of_pledge(item: Item) -> Iterator[FollowUp]:
    pledge = item.pledge
    if pledge.status not in OPEN_STATUSES:
        return
    if pledge.due_to:
        yield FollowUp(cause=FollowUpCause.DUE_PLEDGE, item=item, title=_shown(item), due_on=pledge.due_to)
    if pledge.next_check_on:
        yield FollowUp(
            cause=FollowUpCause.CHECK_PLEDGE, item=item, title=_shown(item), due_on=pledge.next_check_on
        )


def _shown(item: Item) -> str:
    words = item.event.title if item.kind == ItemKind.EVENT else item.words
    return words if len(words) <= SHOWN else words[:SHOWN].rpartition(" ")[0] + "…"
