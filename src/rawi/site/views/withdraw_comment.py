"""A reader takes a comment back."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.readers import reader_key
from rawi.comments.actions.withdraw_comment import withdraw_comment as withdraw
from rawi.comments.models import Comment
from rawi.comments.queries.writers import COMMENTING
from rawi.site.comments.asked import for_one_reader
from rawi.site.comments.own import own_comment, own_facts
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.presenters.frame import frame


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
@for_one_reader
def withdraw_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask first, then do; 404 for anybody else's comment."""
    reader = reader_key(request, COMMENTING)
    comment = own_comment(pk, reader)
    if comment is None:
        raise Http404
    if request.method != "POST":
        return _page(request, comment)
    try:
        with taking_in(is_text=False):
            withdraw(pk, reader=reader)
    except NotNow as fault:
        return say_when(_page(request, comment, fault=str(fault), status=503), fault)
    return HttpResponse(status=303, headers={"Location": _way_back(comment)})


def _page(request: HttpRequest, comment: Comment, *, fault: str = "", status: int = 200) -> HttpResponse:
    context = {
        "own": [own_facts(comment)],
        "is_bare": True,
        "fault": fault,
        "way_back": _way_back(comment),
        "page_title": _("Take your comment back?"),
    }
    return render(request, "site/withdraw_comment.html", frame(request) | context, status=status)


def _way_back(comment: Comment) -> str:
    return reverse("own_comments", args=[comment.article_id])
