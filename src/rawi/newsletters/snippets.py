"""Newsletters in the admin."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from rawi.newsletters.models import Newsletter
from rawi.newsletters.queries import readers_of


class ReadersColumn(Column):
    """How many confirmed."""

    def get_value(self, instance: Any) -> str:
        """The number."""
        return str(readers_of(instance).count())


class NewsletterViewSet(SnippetViewSet):
    """Letters of sections and dossiers."""

    model = Newsletter
    icon = "mail"
    menu_label = _("Newsletters")
    menu_order = 147
    add_to_admin_menu = True
    list_display = ("name", "rhythm", "is_open", ReadersColumn("readers", label=_("readers")))
    list_filter = ("rhythm", "is_open")

    def register_chooser_viewset(self) -> None:
        """None: nothing refers to a newsletter, and Wagtail's choosers show all to whoever enters."""


def preview_address(newsletter: Newsletter) -> str:
    """Where an editor sees the next letter."""
    return reverse("newsletter_preview", args=[newsletter.pk])
