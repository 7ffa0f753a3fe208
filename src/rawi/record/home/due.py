"""Follow-ups that are due to whoever looks."""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from rawi.base.home import MOST, HomeBlock, Line
from rawi.record.models import FollowUp
from rawi.record.queries import follow_ups
from rawi.record.views.rights import WORK

#: Days ahead that the block looks.
AHEAD = timedelta(days=7)


class Due(HomeBlock):
    """Tasks of the person's own and of the desk's that are due within a week, the oldest first."""

    name = "due_follow_ups"
    order = 140
    heading = _("Due from you and the desk")
    nothing = _("Nothing is due this week.")

    def is_for(self, person: Any) -> bool:
        """Those who work on follow-ups."""
        return bool(person.has_perm(WORK))

    def lines(self) -> list[Line]:
        """The person's own first."""
        today = timezone.localdate()
        return [_line(task, today) for task in follow_ups.due_for(self.request.user, today + AHEAD, MOST)]

    def all_url(self) -> str:
        """The desk of follow-ups."""
        return reverse("record_follow_ups")


def _line(task: FollowUp, today: date) -> Line:
    return Line(
        title=task.title,
        url=reverse("record_follow_up", args=[task.pk]),
        who=str(task.assignee or _("the desk")),
        day=task.due_on,
        is_late=task.due_on is not None and task.due_on < today,
    )
