"""A section's page."""

from typing import Any
from urllib.parse import unquote

from django.core.paginator import Paginator
from django.http import HttpRequest

from rawi.articles.models import Section
from rawi.articles.presentation import presents
from rawi.site.alternates import editions, feeds
from rawi.site.cards import PER_PAGE, public_articles
from rawi.site.links import section_path, sections_by_path
from rawi.site.most_read import most_read_in
from rawi.site.presenters.frame import frame
from rawi.site.slots import Choice, choices_of, chosen_cards


@presents(Section)
def section(page: Section, request: HttpRequest) -> dict[str, Any]:
    """What an editor chose, then the section's articles and those of its sub-sections, newest first."""
    links = sections_by_path(request)
    choices = choices_of(page)
    chosen = [choice.article.pk for choice in choices]
    others = public_articles().descendant_of(page)
    listed = Paginator(others.exclude(pk__in=chosen) if chosen else others, PER_PAGE).get_page(
        request.GET.get("page")
    )
    own = links.get(page.path)
    context = frame(request)
    path = unquote(request.path).lstrip("/")
    newest = [Choice(article) for article in listed.object_list]
    return context | {
        "editions": editions(page, request),
        "feeds": feeds(page.title, "feed_section", path) + context["feeds"],
        "section": own or page,
        "description": page.description,
        "section_path": section_path(page.path, links),
        "articles": chosen_cards([*(choices if listed.number == 1 else ()), *newest], links),
        "most_read": most_read_in(page, request),
        "page_obj": listed,
        "page_title": page.title,
    }
