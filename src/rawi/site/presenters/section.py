"""A section's page."""

from typing import Any
from urllib.parse import unquote

from django.http import HttpRequest
from django.utils.translation import gettext as _

from rawi.articles.models import Section
from rawi.articles.presentation import presents
from rawi.articles.queries import below
from rawi.site.alternates import editions, feeds
from rawi.site.cards import articles_in_order
from rawi.site.links import section_path, sections_by_path
from rawi.site.most_read import most_read_in
from rawi.site.newest import stretch_asked
from rawi.site.newsletters import offers
from rawi.site.opened import opened_with
from rawi.site.presenters.frame import frame
from rawi.site.slots import Choice, choices_of, chosen_cards


@presents(Section)
def section(page: Section, request: HttpRequest) -> dict[str, Any]:
    """What an editor chose, then the section's articles and those of its sub-sections, newest first."""
    opened, links = opened_with(page, request), sections_by_path(request)
    choices = choices_of(page, opened)
    chosen = [choice.article.pk for choice in choices]
    keys, steps = stretch_asked(request, below(page, opened), without=chosen)
    own = links.get(page.path)
    context = frame(request)
    path = unquote(request.path).lstrip("/")
    newest = [Choice(article) for article in articles_in_order(keys, opened)]
    return context | {
        "editions": editions(page, request),
        "feeds": ([] if opened else feeds(page.title, "feed_section", path)) + context["feeds"],
        "section": own or page,
        "description": page.description,
        "for_machines": _("%(section)s: the newest articles of %(site)s")
        % {"section": page.title, "site": context["site"].name},
        "section_path": section_path(page.path, links),
        "articles": chosen_cards([*(() if steps.before else choices), *newest], links),
        "most_read": most_read_in(page, request),
        "newsletters": offers(section=page.pk) if page.pk else [],
        "steps": steps,
        "page_title": page.title,
    }
