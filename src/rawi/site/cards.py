"""Article cards: what lists show of an article."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rawi.articles.models import Article
from rawi.articles.queries import closed, retracted
from rawi.comments.queries import counts_of as comment_counts
from rawi.record.queries import counts_of
from rawi.site.card_photos import CardPhoto, card_photos
from rawi.site.links import ContributorLink, SectionLink, byline
from rawi.site.summaries import summary_of

PER_PAGE = 20
#: What a list says of an article's record, in this order.
COUNTED_KINDS = ("statement", "pledge", "figure", "date")


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
    photo: CardPhoto | None = None
    record_counts: dict[str, int] = field(default_factory=dict)
    comments: int = 0
    is_retracted: bool = False


def public_articles(opened: Collection[int] = ()) -> Any:
    """The articles that everybody may read, or who has passed opened, in no order: a Wagtail page query set
    that says is_retracted.
    """
    found = Article.objects.live().exclude(closed(opened=opened))
    return found.annotate(is_retracted=retracted()).order_by().prefetch_related("contributions__contributor")


def articles_in_order(keys: Sequence[int], opened: Collection[int] = ()) -> list[Article]:
    """Those of public_articles, in the order of their keys."""
    found = public_articles(opened).in_bulk(keys)
    return [found[key] for key in keys if key in found]


def cards(articles: Sequence[Article], sections: Mapping[str, SectionLink]) -> list[Card]:
    """The cards of articles, sections by their place in the tree.

    The number of queries does not grow with that of articles (prefetched by public_articles).
    """
    counts, photos = counts_of(articles), card_photos(articles)
    comments = comment_counts(article.pk for article in articles)
    return [
        _card(article, sections, counts.get(article.pk, {}), photos.get(article.pk), comments[article.pk])
        for article in articles
    ]


def _card(
    article: Article,
    sections: Mapping[str, SectionLink],
    counts: dict[str, int],
    photo: CardPhoto | None,
    comments: int,
) -> Card:
    return Card(
        headline=article.title,
        url=article.get_url() or article.short_path,
        summary=summary_of(article),
        section=sections.get(article.path[: -article.steplen]),
        contributors=byline(article.contributions.all()),
        published_on=article.published_on
        or (article.reference_day.isoformat() if article.reference_day else ""),
        published_at=article.first_published_at,
        photo=photo,
        record_counts={kind: counts[kind] for kind in COUNTED_KINDS if kind in counts},
        comments=comments,
        is_retracted=getattr(article, "is_retracted", False),
    )
