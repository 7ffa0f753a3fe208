"""A reader likes a comment, or no longer does."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from rawi.base.readers import remember
from rawi.comments.actions.like_comment import like_comment as like
from rawi.comments.errors import TooMany
from rawi.comments.models import Comment
from rawi.site.comments.asked import for_one_reader, notice, sender_of, status_of
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.scripts import wants_part


@keeps()
@require_POST
@for_one_reader
def like_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Count it (undo=1: take it back); then back to the comment, or the number for a script."""
    sender = sender_of(request)
    try:
        with taking_in(is_text=False):
            comment = like(pk, sender, is_liked=request.POST.get("undo") != "1")
    except Comment.DoesNotExist as fault:
        raise Http404 from fault
    except (TooMany, NotNow) as fault:
        return say_when(notice(request, str(fault), status_of(fault), reverse("comment", args=[pk])), fault)
    response = (
        JsonResponse({"likes": comment.likes})
        if wants_part(request)
        else HttpResponse(status=303, headers={"Location": reverse("comment", args=[pk])})
    )
    remember(response, sender.token)
    return response
