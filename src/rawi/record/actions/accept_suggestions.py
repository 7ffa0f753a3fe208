"""Accept all that the reading suggested of one article, as an explicit act that the audit trail names."""

from typing import Any

from django.db import transaction

from rawi.articles.models import Article
from rawi.record.choices import Basis, ReviewState
from rawi.record.models import Item, Review


@transaction.atomic
def accept_suggestions(article: Article, *, by: Any, basis: Basis, reason: str = "") -> int:
    """Accept the article's suggested items in by's name; returns how many there were."""
    suggested = list(
        Item.objects.select_for_update().filter(article=article, review_state=ReviewState.SUGGESTED)
    )
    Item.objects.filter(pk__in=[item.pk for item in suggested]).update(review_state=ReviewState.ACCEPTED)
    Review.objects.bulk_create(
        Review(item=item, state=ReviewState.ACCEPTED, by=by, basis=basis, reason=reason) for item in suggested
    )
    return len(suggested)
