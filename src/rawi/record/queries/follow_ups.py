"""Lists of the follow-up desk."""

from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q

from rawi.record.choices import WAITING_STATES, FollowUpState
from rawi.record.models import FollowUp

PAGE = 50
SOON = timedelta(days=31)


def listed(chosen: str, today: date, user: Any, *, after: int | None = None) -> list[FollowUp]:
    """At most one task more than a page of the chosen list, from after (a task's key) on."""
    tasks = FollowUp.objects.filter(_LISTS[chosen](today, user)).select_related("assignee", "item", "dispute")
    if chosen in ("closed", "undated"):
        tasks = tasks.order_by("-pk")
        tasks = tasks.filter(pk__lt=after) if after else tasks
    else:
        tasks = tasks.order_by("due_on", "pk")
        last = FollowUp.objects.filter(pk=after).first() if after else None
        if last and last.due_on:
            tasks = tasks.filter(Q(due_on__gt=last.due_on) | Q(due_on=last.due_on, pk__gt=last.pk))
    return list(tasks[: PAGE + 1])


def due_for(user: Any, until: date, most: int) -> list[FollowUp]:
    """What is due until a day from a person and from nobody in particular, their own first."""
    theirs = Q(assignee=user) | Q(assignee=None)
    tasks = FollowUp.objects.filter(theirs, state__in=WAITING_STATES, due_on__lte=until)
    own_first = F("assignee").asc(nulls_last=True)
    return list(tasks.select_related("assignee").order_by(own_first, "due_on", "pk")[:most])


def waiting_count(today: date, most: int) -> int:
    """How many tasks are due now, counted up to one more than most."""
    return FollowUp.objects.filter(state__in=WAITING_STATES, due_on__lte=today)[: most + 1].count()


_LISTS = {
    "due": lambda today, user: Q(state__in=WAITING_STATES, due_on__lte=today),
    "soon": lambda today, user: Q(state__in=WAITING_STATES, due_on__gt=today, due_on__lte=today + SOON),
    "later": lambda today, user: Q(state__in=WAITING_STATES, due_on__gt=today + SOON),
    "undated": lambda today, user: Q(state__in=WAITING_STATES, due_on=None),
    "mine": lambda today, user: Q(state__in=WAITING_STATES, assignee=user),
    "closed": lambda today, user: Q(state__in=(FollowUpState.DONE, FollowUpState.DROPPED)),
}
