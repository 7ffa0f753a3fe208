"""One comment by itself, with all that is known of it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.comments.views.answers import cards_now, for_moderators, page_of


@for_moderators
@require_safe
def moderation_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """The comment's card, wide open."""
    cards = cards_now(request, [pk])
    if not cards:
        raise Http404
    title = _("Comment %(number)s") % {"number": pk}
    context = {"cards": cards, "is_open": True, "here": request.path}
    return render(request, "comments/desk/comment.html", page_of(title) | context)
