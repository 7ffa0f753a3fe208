"""Reject a comment: asks why, then tells its writer."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.reject import reject
from rawi.comments.choices import RejectionReason
from rawi.comments.forms.desk import RejectForm
from rawi.comments.models import Comment
from rawi.comments.moderation.text import shown
from rawi.comments.views.answers import REFUSED, decide, for_moderators, page_of, wants_parts, way_back


@for_moderators
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_reject(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for the reason, then reject."""
    comment = get_object_or_404(Comment, pk=pk)
    if request.method != "POST":
        return _show(request, comment, RejectForm())
    form = RejectForm(request.POST)
    if not form.is_valid():
        return _show(request, comment, form, status=REFUSED)
    reason, words = RejectionReason(form.cleaned_data["reason"]), form.cleaned_data["words"]
    return decide(
        request,
        pk,
        lambda seen: reject(pk, by=request.user, reason=reason, words=words, seen=seen),
        _("Rejected."),
    )


def _show(request: HttpRequest, comment: Comment, form: RejectForm, *, status: int = 200) -> HttpResponse:
    context: dict[str, Any] = {
        "form": form,
        "comment": comment,
        "text": shown(comment.text, comment.holds),
        "here": way_back(request),
        "seen": request.POST.get("revision", comment.revision),
    }
    if wants_parts(request):
        return render(request, "comments/desk/reject_form.html", context)
    return render(request, "comments/desk/reject.html", page_of(_("Reject")) | context, status=status)
