"""Undo one's own latest decision on an item."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.record.actions.undo_review import undo_review
from rawi.record.views.answers import for_reviewers, item_as_seen
from rawi.record.views.deciding import decide


@for_reviewers
@require_POST
def record_item_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Bring the item back to where it stood."""
    item = item_as_seen(request, pk)
    return decide(request, item, lambda: undo_review(item, by=request.user), _("Undone."))
