"""The front page: a lead, a second row, and a river for each section."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from rawi.articles.models import Article, FrontPage
from rawi.articles.presentation import presents
from rawi.articles.queries import below, newest
from rawi.site.alternates import editions
from rawi.site.cards import Card, articles_in_order
from rawi.site.links import SectionLink, sections_by_path
from rawi.site.most_read import most_read_in
from rawi.site.opened import opened_with
from rawi.site.presenters.frame import frame
from rawi.site.slots import Choice, choices_of, chosen_cards

SECONDARY = 4
A_RIVER = 5
NEWEST = 120

#: An article's place in the tree, and its card.
_Placed = tuple[str, Card]


@dataclass(frozen=True, slots=True)
class River:
    """The newest of one section and its sub-sections."""

    section: SectionLink
    articles: list[Card]


@presents(FrontPage)
def front(page: FrontPage, request: HttpRequest) -> dict[str, Any]:
    """What an editor chose, then the newest; no article stands twice, no retracted one at all.

    The first leads, the next stand beside it, the rest run by section.
    """
    opened = opened_with(page, request)
    context = frame(request)
    keys = newest(below(page, opened), NEWEST, only_standing=True)
    choices = _filled(choices_of(page, opened), articles_in_order(keys, opened))
    shown = chosen_cards(choices, sections_by_path(request))
    head = max(1 + SECONDARY, sum(choice.slot is not None for choice in choices))
    rest = [(choice.article.path, card) for choice, card in zip(choices, shown, strict=True)][head:]
    rivers = [River(section, _river(section, rest)) for section in context["sections"]]
    return context | {
        "editions": editions(page, request),
        "lead": shown[0] if shown else None,
        "secondary": shown[1:head],
        "rivers": [river for river in rivers if river.articles],
        "most_read": most_read_in(page, request),
        "page_title": context["site"].name,
        "description": context["site"].tagline
        or _("%(site)s: the news, and the record of who said what and who promised what")
        % {"site": context["site"].name},
    }


def _filled(choices: Sequence[Choice], others: Sequence[Article]) -> list[Choice]:
    """The choices, then the others that are not among them."""
    chosen = {choice.article.pk for choice in choices}
    return list(chain(choices, (Choice(article) for article in others if article.pk not in chosen)))


def _river(section: SectionLink, rest: Sequence[_Placed]) -> list[Card]:
    return [card for path, card in rest if path.startswith(section.path)][:A_RIVER]
