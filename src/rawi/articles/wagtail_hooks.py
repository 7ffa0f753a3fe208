"""What the articles app adds to the admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets import Button
from wagtail.models import Page, TaskState
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from rawi.articles import urls
from rawi.articles.home.begin import Begin
from rawi.articles.home.drafts import Drafts
from rawi.articles.home.sent_back import SentBack
from rawi.articles.home.with_editors import WithEditors
from rawi.articles.models import Article, Contributor
from rawi.articles.page_links import PublicPageLinkHandler
from rawi.base.home import add_blocks


class ContributorViewSet(SnippetViewSet):
    """Reporters, desks and agencies."""

    model = Contributor
    icon = "group"
    menu_label = _("Contributors")
    menu_order = 200
    add_to_admin_menu = True
    list_display = ("name", "kind", "title")
    list_filter = ("kind",)


register_snippet(ContributorViewSet)


# Wagtail registers its own handler of these links at order 0.
@hooks.register("register_rich_text_features", order=1)
def register_page_links(features: Any) -> None:
    """Links in rich text lead to public pages alone."""
    features.register_link_type(PublicPageLinkHandler)


@hooks.register("register_admin_urls")
def newsroom_urls() -> list[URLPattern]:
    """The newsroom's own addresses."""
    return urls.urlpatterns


@hooks.register("construct_homepage_panels")
def writers_blocks(request: HttpRequest, panels: list[Any]) -> None:
    """A writer's work on the first page; Wagtail's list of what is in a workflow would say it twice."""
    panels[:] = [one for one in panels if getattr(one, "name", "") != "user_objects_in_workflow_moderation"]
    add_blocks(request, panels, Begin, SentBack, Drafts, WithEditors)


@hooks.register("register_page_header_buttons")
def correct_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """A published article can be corrected in public."""
    if (
        isinstance(page.specific_deferred, Article)
        and page.live
        and page.permissions_for_user(user).can_publish()
    ):
        address = reverse("correct_article", args=[page.pk])
        yield Button(_("Correct in public"), address, icon_name="comment-add", priority=70)


@hooks.register("before_edit_page")
def show_why_it_came_back(request: HttpRequest, page: Page) -> None:
    """Above the form of a draft that was sent back: the editor's note."""
    flow = page.current_workflow_state if request.method == "GET" else None
    state = flow.current_task_state.specific if flow and flow.current_task_state else None
    if state is None or state.status != TaskState.STATUS_REJECTED:
        return
    words = gettext("%(who)s sent it back: “%(note)s”") if state.comment else gettext("%(who)s sent it back.")
    messages.warning(
        request, words % {"who": state.finished_by or gettext("An editor"), "note": state.comment}
    )
