"""One follow-up: what it is about, and what can be done with it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record.actions.work_follow_up import assign, close, postpone
from rawi.record.choices import FollowUpCause
from rawi.record.forms.follow_up import AssignForm, CloseForm, PostponeForm
from rawi.record.models import FollowUp
from rawi.record.saying import saying_of
from rawi.record.views.acting import Acting, act_with
from rawi.record.views.rights import WORK, for_those_with

_FORMS: dict[str, Any] = {"assign": AssignForm, "postpone": PostponeForm, "close": CloseForm}


@for_those_with(WORK)
@require_http_methods(["GET", "HEAD", "POST"])
def record_follow_up(request: HttpRequest, pk: int) -> HttpResponse:
    """The task with its three forms; POST names the one that was sent in its field act."""
    task = get_object_or_404(FollowUp.objects.select_related("item__article", "dispute", "assignee"), pk=pk)
    if task.cause == FollowUpCause.DISPUTE and task.dispute_id:
        return redirect("record_dispute", pk=task.dispute_id)
    sent = request.POST.get("act", "")
    forms = {name: make(request.POST if name == sent else None, prefix=name) for name, make in _FORMS.items()}
    forms["assign"].fields["assignee"].initial = task.assignee_id
    page = Acting(
        title=_("Follow-up"),
        button="",
        done=_("Done."),
        way_on=reverse("record_follow_ups"),
        template="record/desk/follow_up.html",
        context={
            "task": task,
            "saying": saying_of(task.item) if task.item else "",
            "forms": forms,
            "acts": _acts(forms),
        },
    )
    return act_with(
        request, forms.get(sent, forms["assign"]), lambda form: _do(task, sent, form, request.user), page
    )


def _acts(forms: dict[str, Any]) -> list[dict[str, Any]]:
    names = {
        "assign": (_("Assign"), _("Give the task to")),
        "postpone": (_("Postpone"), _("Put it off")),
        "close": (_("Close"), _("Close it")),
    }
    return [
        {"name": name, "button": names[name][0], "title": names[name][1], "form": form}
        for name, form in forms.items()
    ]


def _do(task: FollowUp, act: str, form: Any, by: Any) -> None:
    given = form.cleaned_data
    if act == "assign":
        assign(task, to=given["assignee"], by=by)
    elif act == "postpone":
        postpone(task, until=given["until"], by=by, note=given["note"])
    elif act == "close":
        close(task, by=by, result=given["article"], note=given["note"], drop=given["drop"])
