"""Comments that wait for a moderator."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from rawi.base.home import HomeBlock, Line
from rawi.comments.queries import desk
from rawi.comments.rights import MODERATE


class WaitingComments(HomeBlock):
    """The way to the queue, with the number of what waits there."""

    name = "waiting_comments"
    order = 105
    heading = _("Comments that wait")
    nothing = _("No comment waits.")

    def is_for(self, person: Any) -> bool:
        """Moderators."""
        return bool(person.has_perm(MODERATE))

    def lines(self) -> list[Line]:
        """One line, where something waits."""
        count, is_all = desk.waiting_count()
        shown = str(count) if is_all else f"{count}+"
        title = gettext("Awaiting moderation: %(count)s") % {"count": shown}
        return [Line(title, reverse("moderation_queue"))] if count else []
