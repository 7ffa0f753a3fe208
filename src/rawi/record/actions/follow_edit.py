"""Carry an article's evidence over to its new version; what no longer stands goes stale."""

from dataclasses import asdict

from django.db import transaction
from django.utils import timezone

from rawi.articles.models import Version
from rawi.record.actions.open_follow_ups import follow_stale
from rawi.record.actions.review_item import review_item
from rawi.record.anchors import Outcome
from rawi.record.choices import Basis, ReviewState
from rawi.record.foresight import fates
from rawi.record.models import Evidence, Item


@transaction.atomic
def follow_edit(previous: Version, version: Version) -> list[Item]:
    """Bind the article's items to version; returns the items that went stale."""
    new = {block.id: block.text for block in version.blocks}
    stale = []
    # Held, so that no decision comes between what is read here and what is written.
    items = Item.objects.filter(article=version.article).order_by("pk").select_for_update(of=("self",))
    for fate in fates(items, previous, new):
        if fate.stands:
            Evidence.objects.bulk_create(_evidence(fate.item, version, outcome) for outcome in fate.outcomes)
        elif fate.goes_stale:
            _retire(fate.item, version, fate.outcomes)
            stale.append(fate.item)
    return stale


def _retire(item: Item, version: Version, outcomes: tuple[Outcome, ...]) -> None:
    states = {outcome.state for outcome in outcomes if outcome.anchor is None}
    item.evidence.exclude(version=version).update(state=max(states, default="lost"))
    reason = f"version {version.number}: {', '.join(sorted(states)) or 'no evidence'}"
    review_item(item, ReviewState.STALE, by=None, basis=Basis.PUBLICATION, reason=reason)
    follow_stale(item, due_on=timezone.localdate())


def _evidence(item: Item, version: Version, outcome: Outcome) -> Evidence:
    assert outcome.anchor is not None  # noqa: S101  the caller has looked
    return Evidence(item=item, version=version, state=outcome.state, **asdict(outcome.anchor))
