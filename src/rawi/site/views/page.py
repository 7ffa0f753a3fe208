"""A page of the tree, found in one query."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import override
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve

#: Page types that readers see, as the relations that lead from Wagtail's page to them.
_KINDS = ("article", "section", "frontpage")


def page(request: HttpRequest, path: str) -> HttpResponse:
    """Serve the page at path as Wagtail does, in the language of its edition.

    Wagtail walks down the tree with two queries a level; the whole path is known, so it is looked up at
    once and handed over where Wagtail keeps its own result. What is not found that way is Wagtail's again.
    """
    found = _page_at(request, path)
    if found is None:
        return serve(request, path)
    with override(found.locale.language_code):
        request._wagtail_route_for_request = RouteResult(found)  # type: ignore[attr-defined]  # as Page.route_for_request
        response = serve(request, path)
        return response.render() if isinstance(response, TemplateResponse) else response


def _page_at(request: HttpRequest, path: str) -> Page | None:
    site = Site.find_for_request(request)
    if site is None:
        return None
    url_path = f"{site.root_page.url_path}{path}"
    row = (
        Page.objects.select_related("locale", *_KINDS, "article__source")
        .filter(url_path=url_path, live=True)
        .first()
    )
    found = next((getattr(row, kind) for kind in _KINDS if hasattr(row, kind)), None)
    if found is not None:
        found.locale = row.locale
    return found
