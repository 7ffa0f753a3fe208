"""Approve a comment."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.comments.actions.approve import approve
from rawi.comments.views.answers import decide, for_moderators


@for_moderators
@require_POST
def moderation_approve(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve a comment."""
    return decide(request, pk, lambda seen: approve(pk, by=request.user, seen=seen), _("Approved."))
