"""Amend an item: its words, its parts, its values, its kind."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Version
from rawi.record.actions.amend_item import amend_item
from rawi.record.choices import ItemKind
from rawi.record.errors import Conflict, RecordError
from rawi.record.facts import Amendment, Facts, facts_of
from rawi.record.forms.item import ItemForm, item_form
from rawi.record.models import Item
from rawi.record.queries import desk
from rawi.record.views.answers import (
    CONFLICT,
    REFUSED,
    Answer,
    answer,
    blocks_with,
    for_reviewers,
    item_as_seen,
    now_of,
)
from rawi.record.views.item_form import asked_kind, show_form, version_or_404


@for_reviewers
@require_http_methods(["GET", "HEAD", "POST"])
def record_item_amend(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, or what it asks for. ?kind= shows it for another kind."""
    item = item_as_seen(request, pk)
    version = version_or_404(item.article)
    facts = _as_kind(facts_of(item, version), asked_kind(request, item.kind))
    form = item_form(facts, version, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _show(request, item, version, form)
    if not form.is_valid():
        return _show(request, item, version, form, status=REFUSED)
    before = blocks_with(item)
    try:
        amend_item(item, form.amendment(version), by=request.user, reason=request.POST.get("why", "")[:400])
    except RecordError as fault:
        return _show_again(request, pk, version, form, fault)
    return answer(request, Answer(item.article, _("Amended."), item.pk, before | blocks_with(item)))


def _as_kind(facts: Facts, kind: str) -> Facts:
    """The facts as a form for another kind begins with them."""
    return facts if kind == facts.kind else Amendment(kind=kind).applied_to(facts)


def _show_again(
    request: HttpRequest, pk: int, version: Version, form: ItemForm, fault: RecordError
) -> HttpResponse:
    """The form with all that was typed, why it was not taken, and the item as it is now."""
    item = get_object_or_404(Item.objects.select_related("article"), pk=pk)
    status = CONFLICT if isinstance(fault, Conflict) else REFUSED
    more = {"fault": str(fault), "now": now_of(item) if isinstance(fault, Conflict) else None}
    return _show(request, item, desk.newest_version(item.article) or version, form, status=status, **more)


def _show(
    request: HttpRequest, item: Item, version: Version, form: ItemForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"item": item, "form": form, "kinds": ItemKind.choices, **more}
    return show_form(request, version, "amend", context, status=status)
