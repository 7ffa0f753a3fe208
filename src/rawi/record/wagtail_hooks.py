"""What the record adds to the admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from rawi.articles.models import Article
from rawi.base.home import add_blocks
from rawi.record import menu, newsdesk_urls, snippets, urls
from rawi.record.foresight import will_go_stale, words_of_stale
from rawi.record.home.due import Due
from rawi.record.pages import ArticleViewSet
from rawi.record.queries import desk
from rawi.record.rules import REVIEW
from rawi.record.views.asking import ask, unconfirmed

_LOGGED = {
    "record.merge_names": (_("Merge names"), _("Another name was merged into this one")),
    "record.split_name": (_("Split a name"), _("Split off from another name")),
    "record.follow_up_assign": (_("Assign"), _("Assigned")),
    "record.follow_up_postpone": (_("Postpone"), _("Postponed")),
    "record.follow_up_close": (_("Close"), _("Closed")),
}

register_snippet(snippets.RecordViewSetGroup)
hooks.register("register_snippet_listing_buttons", snippets.name_buttons)


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """The record's acts in Wagtail's log."""
    for name, (label, message) in _LOGGED.items():
        actions.register_action(name, label, message)


@hooks.register("register_admin_viewset")
def register_articles() -> ArticleViewSet:
    """The views of articles that publish."""
    return ArticleViewSet("record_articles")


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLPattern]:
    """The addresses of the review desk and of the desks beside it."""
    return [*urls.urlpatterns, *newsdesk_urls.urlpatterns]


@hooks.register("construct_main_menu")
def add_desks(request: HttpRequest, items: list[Any]) -> None:
    """Put the desks into the menu of those who may use them."""
    items += [item for item in menu.items() if item.is_shown(request)]


@hooks.register("construct_homepage_panels")
def due_block(request: HttpRequest, panels: list[Any]) -> None:
    """What is due, on the first page."""
    add_blocks(request, panels, Due)


@hooks.register("register_page_header_buttons")
def desk_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """The way to an article's desk, also where nothing on it waits any more."""
    article = page.specific_deferred
    if isinstance(article, Article) and user.has_perm(REVIEW) and desk.newest_version(article):
        address = reverse("record_review", args=[page.pk])
        yield Button(_("The record of this page"), address, icon_name="clipboard-list", priority=75)


@hooks.register("before_edit_page")
def say_what_would_go_stale(request: HttpRequest, page: Page) -> None:
    """Say so above a draft that takes items out of the record, before anybody presses a button."""
    if request.method == "GET" and isinstance(page, Article) and page.live and page.has_unpublished_changes:
        stale = will_go_stale(page)
        if stale:
            messages.warning(request, words_of_stale(stale))


@hooks.register("before_publish_page")
def show_what_goes_stale(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Stop where publishing takes items out of the record: the draft is saved, the editor confirms."""
    if isinstance(page, Article) and page.latest_revision_id and will_go_stale(page):
        return redirect("record_publish", pk=page.pk, revision_id=page.latest_revision_id)
    return None


@hooks.register("before_bulk_action")
def ask_about_many(request: HttpRequest, action: str, pages: list[Any], view: Any) -> HttpResponse | None:
    """Stop where publishing many at once takes items out of the record: the editor confirms."""
    if action != "publish" or not issubclass(view.model, Page):
        return None
    chosen = list(pages)
    if view.cleaned_form.cleaned_data.get("include_descendants"):
        chosen += [below for page in pages for below in page.get_descendants().not_live()]
    lost = unconfirmed(request, chosen)
    return ask(request, lost, str(_("Publish"))) if lost else None
