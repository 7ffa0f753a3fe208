"""Record items by their keys, as pages show them."""

from collections.abc import Iterable

from django.db.models import F, Q

from rawi.articles.queries import closed
from rawi.base.keys import MOST_KEY
from rawi.record.choices import PUBLIC_STATES, DisputeState, RelationState
from rawi.record.models import Dispute, Item, Relation, Review
from rawi.record.queries.paging import in_order
from rawi.record.queries.public import public_where, with_details


def items_of(keys: Iterable[int]) -> list[Item]:
    """The public items among keys, in their order, with details, people and articles: two queries."""
    keys = [key for key in keys if key <= MOST_KEY]
    if not keys:
        return []
    items = with_details(public_where(pk__in=keys)).select_related(
        "article", "pledge__agreement", "figure__series"
    )
    # The body is by far the largest field of an article, and no list shows it.
    return in_order(keys, items.defer("article__body"))


def was_public(key: int) -> bool:
    """True of an item that an editor once accepted, whatever became of it, of an article that is open."""
    if key > MOST_KEY:
        return False
    accepted = Review.objects.filter(item=key, state__in=PUBLIC_STATES)
    return accepted.filter(
        ~closed("item__article__path"), item__article__first_published_at__isnull=False
    ).exists()


def relations_of(item: Item) -> list[tuple[Relation, Item, bool]]:
    """Accepted relations to other public items: the relation, the other item, whether that one is earlier."""
    pairs = Relation.objects.filter(Q(item=item) | Q(earlier=item), state=RelationState.ACCEPTED)
    relations = list(pairs.order_by("kind", "pk")[:50])
    others = {other.pk: other for other in items_of(_other(one, item) for one in relations)}
    return [
        (one, others[_other(one, item)], one.earlier_id != item.pk)
        for one in relations
        if _other(one, item) in others
    ]


def answered_disputes(item: Item) -> list[Dispute]:
    """The disputes of an item that the desk has answered, newest first."""
    answered = Dispute.objects.filter(item=item).exclude(state=DisputeState.OPEN)
    return list(answered.order_by(F("answered_at").desc(nulls_last=True), "-pk")[:50])


def reviews_of(item: Item) -> list[Review]:
    """The decisions on an item, oldest first."""
    return list(Review.objects.filter(item=item).order_by("at", "pk")[:50])


def _other(relation: Relation, item: Item) -> int:
    return relation.earlier_id if relation.item_id == item.pk else relation.item_id
