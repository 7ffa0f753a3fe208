"""Which closed pages are open to whoever asks: what is closed with a page is shown to who may see it."""

from collections.abc import Iterable

from django.http import HttpRequest
from wagtail.models import PageViewRestriction

from rawi.articles.models import FrontPage, Section


def opened_by(request: HttpRequest) -> frozenset[int]:
    """The restrictions, by key, that close the page asked for, and that its reader has passed; often none."""
    opened: frozenset[int] = getattr(request, "_opened", frozenset())
    return opened


def open_to(request: HttpRequest, restrictions: Iterable[PageViewRestriction]) -> None:
    """Have the answer to this request show what these restrictions close."""
    request._opened = frozenset(one.pk for one in restrictions)  # type: ignore[attr-defined]  # kept for this request


def opened_with(page: FrontPage | Section, request: HttpRequest) -> frozenset[int]:
    """As opened_by, to be asked first for a list: who previews the list's page may see what closes it."""
    if getattr(request, "is_preview", False) and page.path:
        open_to(request, page.get_view_restrictions())
    return opened_by(request)
