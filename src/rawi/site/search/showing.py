"""What was found, as the search page shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from rawi.articles.queries import retractions_of
from rawi.search.index import Shelf
from rawi.search.queries import Found, find
from rawi.search.questions import Question
from rawi.search.results import articles_at, items_at, texts_of
from rawi.search.snippets import snippet, with_marks
from rawi.site.links import ContributorLink, SectionLink, byline
from rawi.site.record.lines import Line, lines
from rawi.site.record.steps import Steps, address
from rawi.site.search.asking import ARTICLES, Asking

PER_PAGE = 10
#: Items beside articles, where both are asked.
BESIDE = 4


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """An article in the results; section is None for one outside all sections."""

    headline_html: str
    url: str
    snippet_html: str
    section: SectionLink | None
    contributors: list[ContributorLink]
    published_on: str
    published_at: datetime | None
    is_retracted: bool = False


@dataclass(frozen=True, slots=True)
class ItemResult:
    """An item in the results: its line, its words with those that were asked marked."""

    line: Line
    words_html: str


@dataclass(frozen=True, slots=True)
class Results:
    """One page of results. number is how many there are, has_more whether that is only the newest of them."""

    articles: Sequence[ArticleResult] = ()
    items: Sequence[ItemResult] = ()
    number: int = 0
    items_number: int = 0
    has_more: bool = False
    steps: Steps = field(default_factory=Steps)

    @property
    def is_empty(self) -> bool:
        """True where nothing was found."""
        return not (self.number or self.items_number)


def results(
    asking: Asking,
    question: Question,
    given: Mapping[str, Any],
    sections: Mapping[str, SectionLink],
    today: date,
) -> Results:
    """What the form's question finds."""
    if question.is_empty:
        return Results()
    is_for_items = asking.kind not in ("", ARTICLES)
    found = find(Shelf.ITEMS if is_for_items else Shelf.ARTICLES, question, today)
    places, steps = _page(found, asking, given)
    if is_for_items:
        items = _items(places, question)
        return Results((), items, 0, len(found.places), found.has_more, steps)
    beside = Found()
    if asking.kind != ARTICLES and asking.page == 1:
        beside = find(Shelf.ITEMS, question, today)
    return Results(
        _articles(places, question, sections),
        _items(beside.places[:BESIDE], question),
        len(found.places),
        len(beside.places),
        found.has_more,
        steps,
    )


def _page(found: Found, asking: Asking, given: Mapping[str, Any]) -> tuple[Sequence[int], Steps]:
    first = (asking.page - 1) * PER_PAGE
    last = first + PER_PAGE
    before = address(given, page=str(asking.page - 1)) if asking.page > 1 else ""
    after = address(given, page=str(asking.page + 1)) if last < len(found.places) else ""
    return found.places[first:last], Steps(before, after)


def _articles(
    places: Sequence[int], question: Question, sections: Mapping[str, SectionLink]
) -> list[ArticleResult]:
    articles = articles_at(places)
    texts, retractions = texts_of(articles), retractions_of(article.pk for article in articles)
    return [
        ArticleResult(
            headline_html=with_marks(article.title, question.terms),
            url=article.get_url() or article.short_path,
            snippet_html=snippet(texts[article.pk], question.terms),
            section=sections.get(article.path[: -article.steplen]),
            contributors=byline(article.contributions.all()),
            published_on=article.published_on
            or (article.reference_day.isoformat() if article.reference_day else ""),
            published_at=article.first_published_at,
            is_retracted=article.pk in retractions,
        )
        for article in articles
    ]


def _items(places: Sequence[int], question: Question) -> list[ItemResult]:
    return [
        ItemResult(line, snippet(line.title or line.words, question.terms))
        for line in lines(items_at(places))
    ]
