"""Merge a name into another."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record.actions.merge_names import merge_names
from rawi.record.forms.names import MergeForm
from rawi.record.models import Name
from rawi.record.queries.likely_names import likely_names
from rawi.record.views.acting import Acting, act_with
from rawi.record.views.rights import NAMES, for_those_with


@for_those_with(NAMES)
@require_http_methods(["GET", "HEAD", "POST"])
def record_name_merge(request: HttpRequest, pk: int) -> HttpResponse:
    """The name, those that it may be, and the form that merges it into one of them."""
    name = get_object_or_404(Name, pk=pk, merged_into=None)
    form = MergeForm(request.POST or None)
    page = Acting(
        title=_("Merge a name"),
        button=_("Merge"),
        done=_("The two names are one."),
        way_on=reverse("wagtailsnippets_record_name:list"),
        template="record/desk/name_merge.html",
        context={"name": name, "likely": likely_names(name)},
    )
    return act_with(
        request, form, lambda filled: merge_names(filled.cleaned_data["keep"], name, by=request.user), page
    )
