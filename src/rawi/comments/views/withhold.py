"""Hold a comment back."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.comments.actions.withhold import withhold
from rawi.comments.views.answers import decide, for_moderators


@for_moderators
@require_POST
def moderation_withhold(request: HttpRequest, pk: int) -> HttpResponse:
    """Hold a comment back."""
    return decide(request, pk, lambda seen: withhold(pk, by=request.user, seen=seen), _("Held back."))
