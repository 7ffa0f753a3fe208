"""What one item may be to an earlier one: suggestions of the rules, decided by an editor."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from rawi.record.actions.decide_relation import decide_relation
from rawi.record.choices import RelationState
from rawi.record.models import Relation
from rawi.record.rules import REVIEW
from rawi.record.views.rights import for_those_with

PAGE = 30


@for_those_with(REVIEW)
@require_safe
def record_relations(request: HttpRequest) -> HttpResponse:
    """The newest suggestions."""
    waiting = Relation.objects.filter(state=RelationState.SUGGESTED).order_by("-pk")
    context = {
        "relations": waiting.select_related("item__article", "earlier__article")[:PAGE],
        "header_icon": "link",
        "page_title": _("Contradictions and repetitions"),
        "header_title": _("Contradictions and repetitions"),
    }
    return render(request, "record/desk/relations.html", context)


@for_those_with(REVIEW)
@require_POST
def record_relation(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept or reject a suggestion: the field state says which."""
    relation = get_object_or_404(Relation, pk=pk)
    state = request.POST.get("state", "")
    if state in (RelationState.ACCEPTED, RelationState.REJECTED):
        decide_relation(relation, RelationState(state), by=request.user)
        messages.success(request, _("Decided."))
    return redirect("record_relations")
