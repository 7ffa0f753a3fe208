"""Article cards: what lists show of an article."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rawi.articles.models import Article
from rawi.articles.richtext import words_of
from rawi.site.links import ContributorLink, SectionLink, byline

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Card:
    """One article in a list. section is None for an article outside all sections."""

    headline: str
    url: str
    summary: str
    section: SectionLink | None
    contributors: list[ContributorLink]
    published_on: str
    published_at: datetime | None
    photo: Any = None
    record_counts: dict[str, int] = field(default_factory=dict)


def public_articles() -> Any:
    """The articles that everybody may read, newest first: a Wagtail page query set."""
    return (
        Article.objects.live()
        .public()
        .order_by("-first_published_at", "-pk")
        .prefetch_related("contributions__contributor")
    )


def cards(articles: Iterable[Article], sections: Mapping[str, SectionLink]) -> list[Card]:
    """The cards of articles, sections by their place in the tree.

    The number of queries does not grow with that of articles (prefetched by public_articles).
    """
    return [_card(article, sections) for article in articles]


def _card(article: Article, sections: Mapping[str, SectionLink]) -> Card:
    return Card(
        headline=article.title,
        url=article.get_url() or article.short_path,
        summary=article.summary or _opening(article),
        section=sections.get(article.path[: -article.steplen]),
        contributors=byline(article.contributions.all()),
        published_on=article.published_on,
        published_at=article.first_published_at,
    )


def _opening(article: Article) -> str:
    """The first paragraph, cut at a word's end, where no summary was written."""
    for child in article.body:
        if child.block_type == "paragraph":
            text = words_of(child.value.source).text
            return text if len(text) <= 240 else text[:240].rpartition(" ")[0] + "…"
    return ""
