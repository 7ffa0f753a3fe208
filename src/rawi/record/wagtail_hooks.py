"""What the record adds to the admin."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from rawi.articles.models import Article
from rawi.record.foresight import will_go_stale
from rawi.record.queries.desk import COUNTED_UP_TO, waiting_count
from rawi.record.rules import REVIEW
from rawi.record.urls import urlpatterns

_LOGGED = {
    "record.merge_names": (
        gettext_lazy("Merge names"),
        gettext_lazy("Another name was merged into this one"),
    ),
    "record.split_name": (gettext_lazy("Split a name"), gettext_lazy("Split off from another name")),
    "record.follow_up_assign": (gettext_lazy("Assign"), gettext_lazy("Assigned")),
    "record.follow_up_postpone": (gettext_lazy("Postpone"), gettext_lazy("Postponed")),
    "record.follow_up_close": (gettext_lazy("Close"), gettext_lazy("Closed")),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """The record's acts in Wagtail's log."""
    for name, (label, message) in _LOGGED.items():
        actions.register_action(name, label, message)


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLPattern]:
    """The review desk's addresses."""
    return urlpatterns


class DeskMenuItem(MenuItem):
    """The desk, with the number of articles that wait."""

    def is_shown(self, request: HttpRequest) -> bool:
        """For those who may review."""
        return bool(request.user.has_perm(REVIEW))

    def render_component(self, request: HttpRequest) -> Any:
        """The menu's line as it is now."""
        component = super().render_component(request)
        component.label = _label(waiting_count())
        return component


def _label(waiting: int) -> str:
    if not waiting:
        return _("Record review")
    shown = f"{COUNTED_UP_TO}+" if waiting > COUNTED_UP_TO else str(waiting)
    return _("Record review (%(count)s)") % {"count": shown}


@hooks.register("register_admin_menu_item")
def desk_menu_item() -> MenuItem:
    """Above the newsroom's lists, below its pages."""
    return DeskMenuItem(
        gettext_lazy("Record review"),
        reverse("record_desk"),
        name="record-desk",
        icon_name="clipboard-list",
        order=150,
    )


@hooks.register("before_publish_page")
def show_what_goes_stale(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Stop where publishing takes items out of the record: the draft is saved, the editor confirms."""
    if isinstance(page, Article) and page.latest_revision_id and will_go_stale(page):
        return redirect("record_publish", pk=page.pk, revision_id=page.latest_revision_id)
    return None
