"""Search, as readers' page has it."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Query, Router

from rawi.api.cursors import key_of
from rawi.api.endpoints.faults import FAULTS
from rawi.api.facts import others
from rawi.api.facts.items import public_items
from rawi.api.paging import answer_page, cut, refuse_unknown
from rawi.api.problems import too_often
from rawi.api.schemas.others import FoundArticle
from rawi.api.schemas.pages import FoundPage, ItemPage, Problem
from rawi.api.schemas.questions import SearchItemQuestion, SearchQuestion
from rawi.api.site_facts import site_facts
from rawi.base.limits import TooOften
from rawi.search.index import Shelf
from rawi.search.limits import count_search
from rawi.search.queries import find
from rawi.search.questions import asked
from rawi.search.results import articles_at, items_at, texts_of
from rawi.search.snippets import snippet_text

router = Router()
_FAULTS: dict[Any, Any] = FAULTS | {429: Problem}


@router.get(
    "/search/articles",
    response={200: FoundPage} | _FAULTS,
    summary=N_("Search in articles"),
    operation_id="search_articles",
)
def search_articles(request: HttpRequest, question: Query[SearchQuestion]) -> Any:
    """Articles that have the words, the best first, each with a piece of its text."""
    refuse_unknown(request, question)
    try:
        places, cursor = _places(request, Shelf.ARTICLES, question)
    except TooOften as refusal:
        return too_often(request, refusal.seconds)
    articles = articles_at(places)
    texts = texts_of(articles)
    site, terms = site_facts(request), asked(question.q).terms
    found = [
        FoundArticle(**dict(fact), words=snippet_text(texts[article.pk], terms))
        for fact, article in zip(others.articles(articles, site), articles, strict=True)
    ]
    return answer_page(FoundPage, found, request, site, cursor=cursor)


@router.get(
    "/search/items",
    response={200: ItemPage} | _FAULTS,
    summary=N_("Search in the record"),
    operation_id="search_items",
)
def search_items(request: HttpRequest, question: Query[SearchItemQuestion]) -> Any:
    """Statements, pledges, figures and events that have the words, the best first."""
    refuse_unknown(request, question)
    try:
        places, cursor = _places(request, Shelf.ITEMS, question, kind=question.kind or "")
    except TooOften as refusal:
        return too_often(request, refusal.seconds)
    site = site_facts(request)
    rows = public_items([item.pk for item in items_at(places)], site)
    return answer_page(ItemPage, rows, request, site, cursor=cursor)


def _places(
    request: HttpRequest, shelf: Shelf, question: SearchQuestion, *, kind: str = ""
) -> tuple[Sequence[int], str]:
    """The places of one page, and the cursor of the next. Raises TooOften."""
    count_search(request)
    first = key_of(question.cursor) or 0
    narrowed = asked(
        question.q,
        section=question.section,
        speakers=(question.speaker,) if question.speaker else None,
        since=question.since,
        until=question.until,
        newest_first=question.sort == "newest",
        kind=kind,
    )
    found = find(shelf, narrowed, timezone.localdate())
    places, has_more = cut(found.places[first : first + question.limit + 1], question)
    return places, str(first + question.limit) if has_more else ""
