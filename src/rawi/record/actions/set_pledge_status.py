"""Say what became of a pledge: since when, why, shown by what."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from rawi.reading.edtf import bounds
from rawi.record.actions.open_follow_ups import end_follow_ups
from rawi.record.actions.review_item import take_turn
from rawi.record.actions.settle import tell
from rawi.record.choices import OPEN_STATUSES, FollowUpState, ItemKind, PledgeStatus
from rawi.record.errors import Refused
from rawi.record.models import NEEDS_EVIDENCE, Item, Pledge, StatusChange


@transaction.atomic
def set_pledge_status(
    pledge: Pledge,
    status: PledgeStatus,
    *,
    since: str,
    by: Any,
    reason: str,
    evidence: Item | None = None,
    url: str = "",
) -> StatusChange:
    """Add a status change to pledge's history; its newest by day is the pledge's status.

    since is an EDTF value with a first day; evidence is a record item whose words show it. Raises Refused
    for a change that lacks what it needs, Conflict where somebody else changed the pledge meanwhile.
    """
    day = bounds(since)[0]
    if day is None:
        raise Refused(
            _("“%(since)s” is no date that can be placed: give a day, a month or a year.") % {"since": since}
        )
    if not reason.strip():
        raise Refused(_("A status needs a reason that readers can follow."))
    if status in NEEDS_EVIDENCE and evidence is None and not url:
        raise Refused(
            _("“%(status)s” needs evidence: choose a record item or give an address.")
            % {"status": status.label}
        )
    change = StatusChange(
        pledge=pledge,
        status=status,
        since=since,
        since_day=day,
        evidence=evidence,
        evidence_words=evidence.words if evidence else "",
        url=url,
        reason=reason.strip(),
        by=by,
    )
    _check(change)
    take_turn(pledge.item)
    change.save()
    _take_over(pledge)
    return change


def _check(change: StatusChange) -> None:
    try:
        change.clean_fields(exclude=["pledge", "by", "evidence"])
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error


def _take_over(pledge: Pledge) -> None:
    """Give pledge the status of its newest change, and move its place in the tallies along."""
    before = Pledge.objects.select_for_update(of=("self",)).get(pk=pledge.pk)
    newest = pledge.changes.order_by("since_day", "pk").last()
    pledge.status = newest.status if newest else PledgeStatus.NOT_STARTED
    Pledge.objects.filter(pk=pledge.pk).update(status=pledge.status)
    if before.is_public and before.status != pledge.status:
        tell([((ItemKind.PLEDGE, before.status), -1), ((ItemKind.PLEDGE, pledge.status), 1)])
    if pledge.status not in OPEN_STATUSES:
        end_follow_ups([pledge.pk], FollowUpState.DONE)
