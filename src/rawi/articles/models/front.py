"""The front page of an edition."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Page

from rawi.articles import presentation
from rawi.articles.forms.page import AddressedPageForm
from rawi.articles.models.restrictions import RestrictedPage


class FrontPage(RestrictedPage, Page):
    """The root of one edition: its sections stand below it."""

    parent_page_types: ClassVar = ["wagtailcore.Page"]
    subpage_types: ClassVar = ["articles.Section"]
    max_count_per_parent = None
    template = "site/front.html"
    base_form_class = AddressedPageForm
    content_panels: ClassVar = [
        FieldPanel("title"),
        InlinePanel(
            "slots",
            heading=_("chosen articles"),
            label=_("chosen article"),
            help_text=_(
                "The first leads, the next four stand beside it. The newest articles take what is left."
            ),
        ),
    ]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the template shows."""
        return super().get_context(request, *args, **kwargs) | presentation.context_of(self, request)
