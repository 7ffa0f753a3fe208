"""Split a name: some of what it takes part in belongs to somebody else."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record.actions.split_name import split_name
from rawi.record.forms.names import SplitForm
from rawi.record.models import Involvement, Name
from rawi.record.views.acting import Acting, act_with
from rawi.record.views.rights import NAMES, for_those_with

#: The most that one page offers, newest first.
OFFERED = 200


@for_those_with(NAMES)
@require_http_methods(["GET", "HEAD", "POST"])
def record_name_split(request: HttpRequest, pk: int) -> HttpResponse:
    """The name with all that it takes part in, and the form that moves some of it."""
    name = get_object_or_404(Name, pk=pk, merged_into=None)
    newest = (
        Involvement.objects.filter(name=name).order_by("-day", "-item").values_list("pk", flat=True)[:OFFERED]
    )
    offered = Involvement.objects.filter(pk__in=list(newest)).select_related("item").order_by("-day", "-item")
    form = SplitForm(request.POST or None, involvements=offered)

    def act(filled: Any) -> None:
        given = filled.cleaned_data
        keys = [one.pk for one in given["involvements"]]
        split_name(name, keys, by=request.user, new_name=given["new_name"], description=given["description"])

    page = Acting(
        title=_("Split a name"),
        button=_("Split"),
        done=_("One name is two now."),
        way_on=reverse("wagtailsnippets_record_name:list"),
        context={"lead": name.name},
    )
    return act_with(request, form, act, page)
