"""The front page: a lead, a second row, and a river for each section."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from rawi.articles.models import FrontPage
from rawi.articles.presentation import presents
from rawi.site.alternates import editions
from rawi.site.cards import Card, cards, public_articles
from rawi.site.links import SectionLink, sections_by_path
from rawi.site.presenters.frame import frame

SECONDARY = 4
A_RIVER = 5
NEWEST = 120


@dataclass(frozen=True, slots=True)
class River:
    """The newest of one section and its sub-sections."""

    section: SectionLink
    articles: list[Card]


@presents(FrontPage)
def front(page: FrontPage, request: HttpRequest) -> dict[str, Any]:
    """The newest articles: the first leads, the next stand beside it, the rest run by section."""
    context = frame(request)
    newest = list(public_articles().descendant_of(page)[:NEWEST])
    shown = cards(newest, sections_by_path(request))
    rest = list(zip(newest, shown, strict=True))[1 + SECONDARY :]
    rivers = [River(section, _river(section, rest)) for section in context["sections"]]
    return context | {
        "editions": editions(page, request),
        "lead": shown[0] if shown else None,
        "secondary": shown[1 : 1 + SECONDARY],
        "rivers": [river for river in rivers if river.articles],
        "page_title": context["site"].name,
    }


def _river(section: SectionLink, rest: list[tuple[Any, Card]]) -> list[Card]:
    return [card for article, card in rest if article.path.startswith(section.path)][:A_RIVER]
