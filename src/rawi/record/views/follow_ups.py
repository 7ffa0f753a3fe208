"""The follow-up desk: what falls due, what was announced, what lost its words, what is disputed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from rawi.record.queries import follow_ups as queries
from rawi.record.views.rights import WORK, for_those_with

LISTS = {
    "due": gettext_lazy("Due now"),
    "soon": gettext_lazy("Within a month"),
    "later": gettext_lazy("Later"),
    "undated": gettext_lazy("Without a day"),
    "mine": gettext_lazy("Mine"),
    "closed": gettext_lazy("Closed tasks"),
}


@for_those_with(WORK)
@require_safe
def record_follow_ups(request: HttpRequest) -> HttpResponse:
    """One list of tasks, ?list= says which; ?after= is the last task of the page before."""
    chosen = request.GET.get("list", "due")
    chosen = chosen if chosen in LISTS else "due"
    after = request.GET.get("after", "")
    today = timezone.localdate()
    tasks = queries.listed(
        chosen, today, request.user, after=int(after) if after.isdecimal() and len(after) < 10 else None
    )
    shown = tasks[: queries.PAGE]
    context: dict[str, Any] = {
        "tasks": shown,
        "chosen": chosen,
        "lists": LISTS,
        "today": today,
        "following": shown[-1].pk if len(tasks) > queries.PAGE else None,
        "header_icon": "tasks",
        "page_title": _("Follow-ups"),
        "header_title": _("Follow-ups"),
    }
    return render(request, "record/desk/follow_ups.html", context)
