"""Undo the latest decision on a comment."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.comments.actions.undo import undo
from rawi.comments.views.answers import decide, for_moderators


@for_moderators
@require_POST
def moderation_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Undo the latest decision on a comment."""
    return decide(request, pk, lambda seen: undo(pk, by=request.user, seen=seen), _("Undone."))
