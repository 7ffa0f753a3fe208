"""What ratings add to the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from rawi.accounts.models import User
from rawi.articles.models import Article
from rawi.ratings.actions.change_asking import may_change_asking
from rawi.ratings.views.article_ratings import article_ratings


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    """The page of one article's ratings."""
    return [path("ratings/<key:pk>/", article_ratings, name="article_ratings")]


@hooks.register("register_page_header_buttons")
def header_button(page: Page, user: User, **_more: Any) -> Iterator[Button]:
    """A way there from the menu of the article's own edit page."""
    if isinstance(page, Article) and page.pk and may_change_asking(user, page):
        yield Button(
            _("Readers' ratings"), reverse("article_ratings", args=[page.pk]), icon_name="pick", priority=60
        )


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """What people do with an article's ratings, in Wagtail's log."""
    actions.register_action(
        "ratings.change_asking", _("Change ratings"), _("How readers are asked has changed")
    )
