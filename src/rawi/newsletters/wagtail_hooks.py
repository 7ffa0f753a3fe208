"""What newsletters add to the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from rawi.newsletters.models import Newsletter
from rawi.newsletters.snippets import NewsletterViewSet, preview_address
from rawi.newsletters.views.letter import newsletter_letter
from rawi.newsletters.views.preview import newsletter_preview

register_snippet(NewsletterViewSet)


@hooks.register("register_admin_urls")
def newsletter_urls() -> list[URLPattern]:
    """The next letter, and its test."""
    return [
        path("newsletters/<key:pk>/next/", newsletter_preview, name="newsletter_preview"),
        path("newsletters/<key:pk>/next/letter.html", newsletter_letter, name="newsletter_letter"),
    ]


@hooks.register("register_snippet_listing_buttons")
def preview_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The next letter, from the list."""
    if isinstance(snippet, Newsletter):
        address = preview_address(snippet)
        yield Button(_("The next letter"), address, icon_name="view", priority=15)
