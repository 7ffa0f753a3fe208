"""Menu items of the record in the admin, each shown to those who may use it."""

from collections.abc import Callable, Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem

from rawi.record.queries import desk, follow_ups
from rawi.record.rules import REVIEW
from rawi.record.views.rights import WORK

#: Counts above are shown as this many and more.
COUNTED_UP_TO = 999


class WaitingItem(MenuItem):
    """A desk, for those with the right to work there, with the number of what waits.

    waiting gives the number, and whether that is all: counting is bounded.
    """

    def __init__(
        self, label: Any, address: str, *, right: str, waiting: Callable[[], tuple[int, bool]], **options: Any
    ) -> None:
        super().__init__(label, reverse(address), name=address.replace("_", "-"), **options)
        self.right = right
        self.waiting = waiting

    def is_shown(self, request: HttpRequest) -> bool:
        """For those who have the right."""
        return bool(request.user.has_perm(self.right))

    def render_component(self, request: HttpRequest) -> Any:
        """The menu's line as it is now."""
        component = super().render_component(request)
        component.label = self.label_now()
        return component

    def label_now(self) -> str:
        """The desk's name with the number of what waits, where anything does."""
        count, is_all = self.waiting()
        if not count:
            return str(self.label)
        shown = str(count) if is_all else f"{count}+"
        return _("%(desk)s (%(count)s)") % {"desk": self.label, "count": shown}


def labels_now(request: HttpRequest, items: Iterable[WaitingItem]) -> dict[str, str]:
    """What the menu says by address, for a desk's script: the page that stands would keep its old numbers."""
    return {item.url: item.label_now() for item in items if item.is_shown(request)}


def _follow_ups() -> tuple[int, bool]:
    count = follow_ups.waiting_count(timezone.localdate(), COUNTED_UP_TO)
    return min(count, COUNTED_UP_TO), count <= COUNTED_UP_TO


def items() -> list[WaitingItem]:
    """The desks, above the newsroom's lists and below its pages."""
    return [
        WaitingItem(
            gettext_lazy("Record review"),
            "record_desk",
            right=REVIEW,
            waiting=desk.waiting_count,
            icon_name="clipboard-list",
            order=150,
        ),
        WaitingItem(
            gettext_lazy("Follow-ups"),
            "record_follow_ups",
            right=WORK,
            waiting=_follow_ups,
            icon_name="tasks",
            order=155,
        ),
        WaitingItem(
            gettext_lazy("Contradictions and repetitions"),
            "record_relations",
            right=REVIEW,
            waiting=lambda: (0, True),
            icon_name="link",
            order=160,
        ),
    ]
