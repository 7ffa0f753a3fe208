"""Decide on a suggested relation between two items, or state one."""

from typing import Any

from django.db import transaction

from rawi.record.choices import ItemKind, RelationKind, RelationState
from rawi.record.models import Figure, Item, Relation


@transaction.atomic
def decide_relation(relation: Relation, state: RelationState, *, by: Any, explanation: str = "") -> Relation:
    """Accept or reject relation in by's name; a figure that follows another is linked to it."""
    relation.state, relation.by = state, by
    if explanation:
        relation.explanation = explanation[:500]
    relation.save()
    if relation.kind == RelationKind.FOLLOWS and relation.item.kind == ItemKind.FIGURE:
        _link(relation)
    return relation


def state_relation(
    item: Item, earlier: Item, kind: RelationKind, *, by: Any, explanation: str = ""
) -> Relation:
    """A relation that a person states: it needs no further review."""
    relation, _ = Relation.objects.get_or_create(item=item, earlier=earlier, kind=kind)
    return decide_relation(relation, RelationState.ACCEPTED, by=by, explanation=explanation)


def _link(relation: Relation) -> None:
    figure = Figure.objects.filter(item=relation.item)
    if relation.state == RelationState.ACCEPTED:
        figure.update(previous=relation.earlier)
    else:
        figure.filter(previous=relation.earlier).update(previous=None)
