"""What the articles app adds to the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from rawi.articles.models import Contributor


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
