"""Feature a comment, or feature it no longer."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.comments.actions.feature import feature
from rawi.comments.views.answers import decide, for_moderators


@for_moderators
@require_POST
def moderation_feature(request: HttpRequest, pk: int) -> HttpResponse:
    """Feature a comment; with featured=no, feature it no longer."""
    featured = request.POST.get("featured") != "no"
    done = _("Featured.") if featured else _("No longer featured.")
    return decide(request, pk, lambda seen: feature(pk, by=request.user, featured=featured, seen=seen), done)
