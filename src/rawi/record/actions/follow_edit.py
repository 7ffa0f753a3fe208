"""Carry an article's evidence over to its new version; what no longer stands goes stale."""

from dataclasses import asdict, fields

from django.db import transaction
from django.utils import timezone

from rawi.articles.models import Version
from rawi.record.actions.open_follow_ups import follow_stale
from rawi.record.actions.review_item import review_item
from rawi.record.anchors import Anchor, Outcome, follow
from rawi.record.choices import Basis, ReviewState
from rawi.record.models import Evidence, Item

#: An editor's decision against an item stands, whatever becomes of its words; where they stay, the item stays
#: bound to them, so that the reading does not suggest it anew.
_DECIDED = (ReviewState.REJECTED, ReviewState.WITHDRAWN)


@transaction.atomic
def follow_edit(previous: Version, version: Version) -> list[Item]:
    """Bind the article's items to version; returns the items that went stale."""
    old = {block.id: block.text for block in previous.blocks}
    new = {block.id: block.text for block in version.blocks}
    stale = []
    items = Item.objects.filter(article=version.article).exclude(review_state=ReviewState.STALE)
    for item in items.prefetch_related("evidence"):
        outcomes = [
            follow(_anchor(kept), old, new) for kept in item.evidence.all() if kept.version_id == previous.pk
        ]
        if outcomes and all(outcome.anchor for outcome in outcomes):
            Evidence.objects.bulk_create(_evidence(item, version, outcome) for outcome in outcomes)
        elif item.review_state not in _DECIDED:
            _retire(item, version, outcomes)
            stale.append(item)
    return stale


def _retire(item: Item, version: Version, outcomes: list[Outcome]) -> None:
    states = {outcome.state for outcome in outcomes if outcome.anchor is None}
    item.evidence.exclude(version=version).update(state=max(states, default="lost"))
    reason = f"version {version.number}: {', '.join(sorted(states)) or 'no evidence'}"
    review_item(item, ReviewState.STALE, by=None, basis=Basis.PUBLICATION, reason=reason)
    follow_stale(item, due_on=timezone.localdate())


def _anchor(kept: Evidence) -> Anchor:
    return Anchor(**{field.name: getattr(kept, field.name) for field in fields(Anchor)})


def _evidence(item: Item, version: Version, outcome: Outcome) -> Evidence:
    assert outcome.anchor is not None  # noqa: S101  the caller has looked
    return Evidence(item=item, version=version, state=outcome.state, **asdict(outcome.anchor))
