"""Accept all that the reading suggested of one article, as an explicit act that the audit trail names."""

from typing import Any

from django.db import transaction
from django.db.models import F

from rawi.articles.models import Article
from rawi.record.actions.settle import settle
from rawi.record.choices import Basis, ReviewState
from rawi.record.models import Item, Review


@transaction.atomic
def accept_suggestions(
    article: Article, *, by: Any, basis: Basis, reason: str = "", above: float = 0.0
) -> int:
    """Accept the article's suggested items in by's name; returns how many there were.

    above leaves out what the reading is less sure of (0 to 1), and what a person suggested.
    """
    wanted = Item.objects.filter(article=article, review_state=ReviewState.SUGGESTED)
    if above:
        wanted = wanted.filter(confidence__gte=above)
    suggested = list(wanted.select_for_update())
    keys = [item.pk for item in suggested]
    Item.objects.filter(pk__in=keys).update(review_state=ReviewState.ACCEPTED, revision=F("revision") + 1)
    Review.objects.bulk_create(
        Review(item=item, state=ReviewState.ACCEPTED, by=by, basis=basis, reason=reason) for item in suggested
    )
    settle(Item.objects.filter(pk__in=keys))
    return len(suggested)
