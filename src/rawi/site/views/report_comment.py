"""A reader says what is wrong with a comment."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.readers import remember
from rawi.comments.actions.report_comment import MOST_WORDS
from rawi.comments.actions.report_comment import report_comment as report
from rawi.comments.errors import CommentError, Refused
from rawi.comments.models import Comment
from rawi.comments.queries import public
from rawi.site.comments.asked import for_one_reader, sender_of, site_of, status_of
from rawi.site.comments.facts import comment_facts
from rawi.site.forms.report_comment import ReportForm
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.presenters.frame import frame


@keeps("text")
@require_http_methods(["GET", "HEAD", "POST"])
@for_one_reader
def report_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, and what is sent from it; 404 for a comment that readers do not see."""
    comment = public().select_related("article").filter(pk=pk).first()
    if comment is None:
        raise Http404
    form = ReportForm(request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _page(request, comment, form, 200)
    if not form.is_valid():
        return _page(request, comment, form, 400)
    sender = sender_of(request)
    try:
        with taking_in():
            report(pk, site_of(request), form.complaint(), sender)
    except Comment.DoesNotExist as gone:
        raise Http404 from gone
    except (CommentError, NotNow) as fault:
        form.add_error((fault.field if isinstance(fault, Refused) else "") or None, str(fault))
        return say_when(_page(request, comment, form, status_of(fault)), fault)
    response = _page(request, comment, form, 200, is_sent=True)
    remember(response, sender.token)
    return response


def _page(
    request: HttpRequest, comment: Comment, form: ReportForm, status: int, *, is_sent: bool = False
) -> HttpResponse:
    context = {
        "form": form,
        "is_sent": is_sent,
        "reported": comment_facts([comment])[0],
        "most": MOST_WORDS,
        "way_back": reverse("comments", args=[comment.article_id]),
        "page_title": _("Report a comment"),
    }
    return render(request, "site/report_comment.html", frame(request) | context, status=status)
