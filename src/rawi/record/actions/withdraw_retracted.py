"""Take the record of a retracted article out of the public's sight."""

from django.db import transaction

from rawi.articles.models import Correction
from rawi.record.actions.review_item import review_item
from rawi.record.choices import PUBLIC_STATES, Basis, ReviewState
from rawi.record.models import Item


@transaction.atomic
def withdraw_retracted(correction: Correction) -> list[Item]:
    """Withdraw every accepted item of the article in the name of whoever retracted it; returns them.

    An editor can take one up again where it stands for itself.
    """
    items = Item.objects.filter(article=correction.article, review_state__in=PUBLIC_STATES).order_by("pk")
    held = list(items.select_for_update(of=("self",)))
    for item in held:
        review_item(
            item,
            ReviewState.WITHDRAWN,
            by=correction.given_by,
            basis=Basis.PUBLICATION,
            reason=f"retraction {correction.pk}",
        )
    return held
