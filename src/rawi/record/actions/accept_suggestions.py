"""Accept all that the reading suggested of one article, as an explicit act that the audit trail names."""

import hashlib
from typing import Any

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils.translation import gettext as _

from rawi.articles.models import Article
from rawi.record.actions.settle import settle
from rawi.record.actions.take_up import hold
from rawi.record.choices import Basis, ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.models import Item, Review
from rawi.record.rules import BULK_ACCEPT, must_have_right


@transaction.atomic
def accept_suggestions(
    article: Article, *, by: Any, basis: Basis, reason: str = "", above: float = 0.0, seen: str = ""
) -> int:
    """Accept the article's suggested items in by's name; returns how many there were.

    above leaves out what the reading is less sure of (0 to 1), and what a person suggested or amended. In
    bulk (Basis.BULK) it must be given, and by must have the right to it. seen is seal_of() what by was
    shown: Conflict where it is no longer that.
    """
    if basis == Basis.BULK:
        must_have_right(by, BULK_ACCEPT)
        if not 0 < above <= 1:
            raise Refused(_("Say above which confidence."))
        hold(article.pk)
    suggested = list(suggestions(article, above=above).select_for_update())
    if seen and seen != seal_of(suggested):
        raise Conflict(_("The suggestions changed in the meantime: look at them again."))
    keys = [item.pk for item in suggested]
    Item.objects.filter(pk__in=keys).update(review_state=ReviewState.ACCEPTED, revision=F("revision") + 1)
    Review.objects.bulk_create(
        Review(item=item, state=ReviewState.ACCEPTED, by=by, basis=basis, reason=reason) for item in suggested
    )
    settle(Item.objects.filter(pk__in=keys))
    return len(suggested)


def suggestions(article: Article, *, above: float = 0.0) -> QuerySet[Item]:
    """The article's suggested items; with above, the reading's own at that confidence or more."""
    wanted = Item.objects.filter(article=article, review_state=ReviewState.SUGGESTED).order_by("pk")
    if not above:
        return wanted
    by_people = Review.objects.filter(item__article=article, by__isnull=False)
    return wanted.filter(confidence__gte=above).exclude(pk__in=by_people.values("item"))


def seal_of(items: list[Item]) -> str:
    """What stands for exactly these items at exactly these revisions."""
    shown = ",".join(f"{item.pk}:{item.revision}" for item in items)
    return hashlib.sha256(shown.encode()).hexdigest()
