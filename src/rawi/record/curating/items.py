"""Items of a curation: amended where the reading found them, added where it did not, or refused."""

from typing import Any

from django.utils.translation import gettext as _

from rawi.record.actions.add_item import add_item
from rawi.record.actions.amend_item import amend_item
from rawi.record.actions.reject_item import reject_item
from rawi.record.actions.set_pledge_status import set_pledge_status
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import PUBLIC_STATES, ItemKind, NameType, RejectReason, ReviewState
from rawi.record.curating.names import named
from rawi.record.curating.passages import item_at, place_of
from rawi.record.curation import CuratedChange, CuratedItem
from rawi.record.errors import Refused
from rawi.record.facts import Amendment, Facts, PartFact, differences, facts_of
from rawi.record.models import Item, Pledge, StatusChange

#: Kinds whose words can show what became of a pledge.
_SHOWING = (ItemKind.STATEMENT, ItemKind.EVENT, ItemKind.FIGURE, ItemKind.PLEDGE)


def curate_item(curated: CuratedItem, *, by: Any) -> Item | None:
    """The item as the curation has it; None where it is refused and was not there."""
    item = item_at(curated.at, curated.kind)
    if curated.reject:
        return _refused(item, curated.reject, by=by)
    item = _amended(item, curated, by=by) if item else _added(curated, by=by)
    for change in curated.changes:
        _change(item, change, by=by)
    return item


def _refused(item: Item | None, reason: RejectReason, *, by: Any) -> Item | None:
    if item and item.review_state in PUBLIC_STATES:
        withdraw_item(item, by=by, reason=str(reason.label))
    elif item and item.review_state == ReviewState.SUGGESTED:
        reject_item(item, by=by, reason=reason)
    return item


def _added(curated: CuratedItem, *, by: Any) -> Item:
    version, place = place_of(curated.at)
    facts = Facts(kind=curated.kind, places=(place,), parts=_parts(curated) or (), values=curated.values)
    return add_item(version, facts, by=by)


def _amended(item: Item, curated: CuratedItem, *, by: Any) -> Item:
    version, place = place_of(curated.at)
    amendment = Amendment(places=(place,), parts=_parts(curated), values=curated.values, version=version.pk)
    before = facts_of(item, version)
    if differences(before, amendment.applied_to(before)).keys() - {"words"}:
        amend_item(item, amendment, by=by)
    return item


def _parts(curated: CuratedItem) -> tuple[PartFact, ...] | None:
    if curated.parts is None:
        return None
    parts = []
    # As the record gives them back: by role, then in order.
    for part in sorted(curated.parts, key=lambda part: part.role):
        name = named(part.name, NameType.ORGANISATION)
        kind = "person" if name.type == NameType.PERSON else "organisation"
        is_source = part.role in ("speaker", "pledger")
        parts.append(
            PartFact(
                role=part.role.value,
                name=name.name,
                type=name.type,
                as_named=part.name,
                capacity=part.capacity,
                speaker_kind=kind if is_source else "",
                key=name.pk,
            )
        )
    return tuple(parts)


def _change(item: Item, change: CuratedChange, *, by: Any) -> None:
    if StatusChange.objects.filter(pledge=item.pk, status=change.status, since=change.since).exists():
        return
    evidence = _evidence(change)
    set_pledge_status(
        Pledge.objects.select_related("item").get(pk=item.pk),
        change.status,
        since=change.since,
        by=by,
        reason=change.reason,
        evidence=evidence,
        url=change.url,
    )


def _evidence(change: CuratedChange) -> Item | None:
    """The item that shows the change: of whichever kind stands at the passage."""
    if change.evidence is None:
        return None
    found = (item_at(change.evidence, kind) for kind in _SHOWING)
    item = next((one for one in found if one), None)
    if item is None:
        raise Refused(
            _("No item of the record stands at “%(words)s”: add one under items.")
            % {"words": change.evidence.words}
        )
    return item
