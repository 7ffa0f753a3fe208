"""Sections: a tree under the front page."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Page

from rawi.articles import presentation
from rawi.articles.forms.page import AddressedPageForm
from rawi.articles.models.restrictions import RestrictedPage


class Section(RestrictedPage, Page):
    """A section, or a sub-section of one."""

    description = models.TextField(_("description"), blank=True)

    parent_page_types: ClassVar = ["articles.FrontPage", "articles.Section"]
    subpage_types: ClassVar = ["articles.Section", "articles.Article"]
    template = "site/section.html"
    base_form_class = AddressedPageForm
    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("description"),
        InlinePanel(
            "slots",
            heading=_("chosen articles"),
            label=_("chosen article"),
            help_text=_("They stand at the section's head; the others follow, newest first."),
        ),
    ]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the template shows."""
        return super().get_context(request, *args, **kwargs) | presentation.context_of(self, request)
