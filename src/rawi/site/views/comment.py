"""The short address of a comment, which never changes."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from rawi.comments.models import Comment
from rawi.comments.queries import public
from rawi.comments.queries.threads import (
    ANSWERS_PER_PAGE,
    ANSWERS_SHOWN,
    listed_top,
    page_of_top,
    place_among_answers,
)


@require_safe
def comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Lead to the comment's place in its thread; 404 for one that readers do not see."""
    found = listed_top(pk) or public().select_related("top").filter(pk=pk).first()
    if found is None:
        raise Http404
    return redirect(f"{_page(found)}#c-{pk}")


def _page(found: Comment) -> str:
    if found.top is not None:
        place = place_among_answers(found)
        if place >= ANSWERS_SHOWN:
            address = reverse("comment_answers", args=[found.top.pk])
            return _at(address, place // ANSWERS_PER_PAGE + 1)
    return _at(reverse("comments", args=[found.article_id]), page_of_top(found.top or found))


def _at(address: str, number: int) -> str:
    return address if number == 1 else f"{address}?page={number}"
