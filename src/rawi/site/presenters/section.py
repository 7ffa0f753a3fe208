"""A section's page."""

from typing import Any
from urllib.parse import unquote

from django.core.paginator import Paginator
from django.http import HttpRequest

from rawi.articles.models import Section
from rawi.articles.presentation import presents
from rawi.site.alternates import editions, feeds
from rawi.site.cards import PER_PAGE, cards, public_articles
from rawi.site.links import section_path, sections_by_path
from rawi.site.presenters.frame import frame


@presents(Section)
def section(page: Section, request: HttpRequest) -> dict[str, Any]:
    """The section's articles and those of its sub-sections, newest first."""
    links = sections_by_path(request)
    listed = Paginator(public_articles().descendant_of(page), PER_PAGE).get_page(request.GET.get("page"))
    own = links.get(page.path)
    context = frame(request)
    path = unquote(request.path).lstrip("/")
    return context | {
        "editions": editions(page, request),
        "feeds": feeds(page.title, "feed_section", path) + context["feeds"],
        "section": own or page,
        "description": page.description,
        "section_path": section_path(page.path, links),
        "articles": cards(list(listed.object_list), links),
        "page_obj": listed,
        "page_title": page.title,
    }
