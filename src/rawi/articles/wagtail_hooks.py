"""What the articles app adds to the admin."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from rawi.articles.models import Contributor
from rawi.articles.page_links import PublicPageLinkHandler


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
