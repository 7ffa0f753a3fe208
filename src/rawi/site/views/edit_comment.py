"""A reader changes a comment soon after sending it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.readers import reader_key
from rawi.comments.actions.check_said import MOST_TEXT
from rawi.comments.actions.edit_comment import edit_comment as edit
from rawi.comments.actions.edit_comment import may_edit
from rawi.comments.errors import CommentError, Refused
from rawi.comments.models import Comment
from rawi.comments.queries.writers import COMMENTING
from rawi.site.comments.asked import for_one_reader, notice, site_of, status_of
from rawi.site.comments.own import own_comment
from rawi.site.forms.comment import EditForm
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.presenters.frame import frame


@keeps("text")
@require_http_methods(["GET", "HEAD", "POST"])
@for_one_reader
def edit_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """The form with the words as they are, and what is sent from it; 404 for anybody else's comment."""
    reader = reader_key(request, COMMENTING)
    comment = own_comment(pk, reader)
    if comment is None:
        raise Http404
    way_back = reverse("own_comments", args=[comment.article_id])
    if not may_edit(comment):
        words = _("A comment can be changed for five minutes after it was sent. You can still take it back.")
        return notice(request, words, 403, way_back)
    form = EditForm(request.POST if request.method == "POST" else None, initial={"text": comment.text})
    if request.method != "POST":
        return _page(request, comment, form, 200)
    if not form.is_valid():
        return _page(request, comment, form, 400)
    try:
        with taking_in():
            edit(pk, site_of(request), form.cleaned_data["text"], reader=reader)
    except (CommentError, NotNow) as fault:
        form.add_error("text" if isinstance(fault, Refused) else None, str(fault))
        return say_when(_page(request, comment, form, status_of(fault)), fault)
    return HttpResponse(status=303, headers={"Location": way_back})


def _page(request: HttpRequest, comment: Comment, form: EditForm, status: int) -> HttpResponse:
    context = {
        "form": form,
        "most": MOST_TEXT,
        "way_back": reverse("own_comments", args=[comment.article_id]),
        "page_title": _("Change your comment"),
    }
    return render(request, "site/edit_comment.html", frame(request) | context, status=status)
