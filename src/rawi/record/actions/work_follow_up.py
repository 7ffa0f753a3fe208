"""Work on a follow-up: take it, give it, put it off, close it with what came of it."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from rawi.articles.models import Article
from rawi.record.choices import WAITING_STATES, FollowUpState
from rawi.record.errors import Conflict, Refused
from rawi.record.models import FollowUp


@transaction.atomic
def assign(follow_up: FollowUp, *, to: Any, by: Any) -> FollowUp:
    """Give the task to somebody; None gives it back to the desk."""
    task = _waiting(follow_up)
    task.assignee = to
    task.state = FollowUpState.ASSIGNED if to else FollowUpState.OPEN
    return _keep(task, "assign", by, to=str(to) if to else "")


@transaction.atomic
def postpone(follow_up: FollowUp, *, until: date, by: Any, note: str = "") -> FollowUp:
    """Put the task off to a later day."""
    task = _waiting(follow_up)
    if task.due_on and until <= task.due_on:
        raise Refused(_("Choose a day after %(day)s.") % {"day": task.due_on.isoformat()})
    before, task.due_on = task.due_on, until
    task.note = note[:1000] or task.note
    return _keep(task, "postpone", by, since=str(before), until=until.isoformat())


@transaction.atomic
def close(
    follow_up: FollowUp, *, by: Any, result: Article | None = None, note: str = "", drop: bool = False
) -> FollowUp:
    """End the task: done with the article that came of it or a word on it, or dropped with a word why."""
    task = _waiting(follow_up)
    if not result and not note.strip():
        raise Refused(_("Say what came of it: choose an article or write a note."))
    task.state = FollowUpState.DROPPED if drop else FollowUpState.DONE
    task.result, task.note = result, note[:1000] or task.note
    return _keep(task, "close", by, state=task.state, result=result.pk if result else None)


def _waiting(follow_up: FollowUp) -> FollowUp:
    task = FollowUp.objects.select_for_update(of=("self",)).get(pk=follow_up.pk)
    if task.state not in WAITING_STATES:
        raise Conflict(_("Somebody closed this task in the meantime."))
    return task


def _keep(task: FollowUp, action: str, by: Any, **data: Any) -> FollowUp:
    task.save()
    log(task, f"record.follow_up_{action}", user=by, data=data)
    return task
