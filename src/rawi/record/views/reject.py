"""Reject a suggestion, or withdraw what readers could see: both ask why."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record.actions.reject_item import reject_item
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import PUBLIC_STATES, RejectReason
from rawi.record.errors import Conflict, RecordError
from rawi.record.forms.decisions import RejectForm
from rawi.record.models import Item
from rawi.record.reasons import as_kept
from rawi.record.views.answers import (
    CONFLICT,
    REFUSED,
    Answer,
    answer,
    blocks_with,
    for_reviewers,
    item_as_seen,
    now_of,
    page_of,
    wants_parts,
)
from rawi.record.views.item_form import version_or_404


@for_reviewers
@require_http_methods(["GET", "HEAD", "POST"])
def record_item_reject(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for the reason, then take the item out."""
    item = item_as_seen(request, pk)
    if request.method != "POST":
        return _show(request, item, RejectForm())
    form = RejectForm(request.POST)
    if not form.is_valid():
        return _show(request, item, form, status=REFUSED)
    is_public = item.review_state in PUBLIC_STATES
    try:
        _refuse(item, form, request.user, is_public=is_public)
    except RecordError as fault:
        return _show_again(request, pk, form, fault)
    done = _("Withdrawn.") if is_public else _("Rejected.")
    return answer(request, Answer(item.article, done, item.pk, blocks_with(item)))


def _refuse(item: Item, form: RejectForm, user: Any, *, is_public: bool) -> None:
    reason, note = RejectReason(form.cleaned_data["reason"]), form.cleaned_data["note"]
    if is_public:
        withdraw_item(item, by=user, reason=as_kept(reason, note))
    else:
        reject_item(item, by=user, reason=reason, note=note)


def _show_again(request: HttpRequest, pk: int, form: RejectForm, fault: RecordError) -> HttpResponse:
    """The form with all that was typed, why it was not taken, and the item as it is now."""
    item = get_object_or_404(Item.objects.select_related("article"), pk=pk)
    status = CONFLICT if isinstance(fault, Conflict) else REFUSED
    return _show(request, item, form, status=status, fault=str(fault), now=now_of(item))


def _show(
    request: HttpRequest, item: Item, form: RejectForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"item": item, "form": form, "is_public": item.review_state in PUBLIC_STATES, **more}
    if wants_parts(request):
        return render(request, "record/desk/reject_form.html", context)
    page = page_of(request, version_or_404(item.article))
    return render(request, "record/desk/reject.html", {**page, **context}, status=status)
