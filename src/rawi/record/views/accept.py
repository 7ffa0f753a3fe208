"""Accept one item."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.record.actions.accept_item import accept_item
from rawi.record.views.answers import for_reviewers, item_as_seen
from rawi.record.views.deciding import decide


@for_reviewers
@require_POST
def record_item_accept(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept the item as it stands."""
    item = item_as_seen(request, pk)
    return decide(request, item, lambda: accept_item(item, by=request.user), _("Accepted."))
