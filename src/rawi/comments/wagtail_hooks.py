"""What moderation adds to the admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from rawi.base.home import add_blocks
from rawi.comments import desk_urls, snippets
from rawi.comments.home.waiting import WaitingComments
from rawi.comments.menu import moderation_item
from rawi.comments.rights import MODERATE

_LOGGED = {
    "comments.standing": (_("Set a writer's standing"), _("The writer's standing was set")),
    "comments.close": (_("Close comments"), _("Comments were closed")),
    "comments.open": (_("Open comments"), _("Comments were opened")),
    "comments.policy": (_("Set how comments are taken"), _("How comments are taken was set")),
}

register_snippet(snippets.ListedWordViewSet)


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """Moderation's acts in Wagtail's log."""
    for name, (label, message) in _LOGGED.items():
        actions.register_action(name, label, message)


@hooks.register("register_admin_urls")
def moderation_urls() -> list[URLPattern]:
    """The addresses of the moderators' desk."""
    return desk_urls.urlpatterns


@hooks.register("construct_main_menu")
def add_desk(request: HttpRequest, items: list[Any]) -> None:
    """Put the desk into the menu of moderators, with the number of comments that wait."""
    item = moderation_item()
    if item.is_shown(request):
        items.append(item)


@hooks.register("construct_homepage_panels")
def waiting_block(request: HttpRequest, panels: list[Any]) -> None:
    """What waits, on the first page."""
    add_blocks(request, panels, WaitingComments)


@hooks.register("register_page_header_buttons")
def policy_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """How comments are taken, from the screen on which a section or an article is edited."""
    if user.has_perm(MODERATE) and page.pk and page.depth > 1:
        address = reverse("moderation_policy", args=[page.pk])
        yield Button(_("Comments"), address, icon_name="comment", priority=60)
