"""Where one item stands on the desk."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rawi.record.views.answers import Answer, answer, blocks_with, for_reviewers, item_as_seen


@for_reviewers
@require_safe
def record_item_show(request: HttpRequest, pk: int) -> HttpResponse:
    """The way to the item's card; for the desk's script, the card's block as it is now."""
    item = item_as_seen(request, pk)
    return answer(request, Answer(item.article, "", item.pk, blocks_with(item)))
