"""Add an item that the reading missed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Article, Version
from rawi.record.actions.add_item import add_item
from rawi.record.choices import ItemKind
from rawi.record.errors import Conflict, RecordError
from rawi.record.facts import Facts, Place
from rawi.record.forms.item import ItemForm, item_form
from rawi.record.views.answers import CONFLICT, REFUSED, Answer, answer, blocks_with, for_reviewers
from rawi.record.views.item_form import asked_kind, show_form, version_or_404


@for_reviewers
@require_http_methods(["GET", "HEAD", "POST"])
def record_add(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, or the new item. ?kind= and ?block=, start, end say what it begins with."""
    version = version_or_404(get_object_or_404(Article, pk=pk))
    facts = Facts(asked_kind(request, ItemKind.STATEMENT), _chosen(request, version))
    form = item_form(facts, version, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _show(request, version, form)
    if not form.is_valid():
        return _show(request, version, form, status=REFUSED)
    try:
        item = add_item(version, form.facts(), by=request.user)
    except RecordError as fault:
        status = CONFLICT if isinstance(fault, Conflict) else REFUSED
        return _show(request, version, form, status=status, fault=str(fault))
    return answer(request, Answer(version.article, _("Added."), item.pk, blocks_with(item)))


def _chosen(request: HttpRequest, version: Version) -> tuple[Place, ...]:
    """The words that were selected, if they are in the text."""
    block, start, end = (request.GET.get(name, "") for name in ("block", "start", "end"))
    numbers = all(number.isascii() and number.isdigit() and len(number) < 8 for number in (start, end))
    text = next((one.text for one in version.blocks if one.id == block), "")
    if not numbers or not 0 <= int(start) < int(end) <= len(text):
        return ()
    return (Place(block, int(start), int(end)),)


def _show(
    request: HttpRequest, version: Version, form: ItemForm, *, status: int = 200, fault: str = ""
) -> HttpResponse:
    context = {"form": form, "kinds": ItemKind.choices, "fault": fault}
    return show_form(request, version, "add", context, status=status)
