"""An article as schema.org says it (JSON-LD), with what readers made of it.

Source: https://schema.org/NewsArticle, https://schema.org/InteractionCounter.
"""

from typing import Any

from django.http import HttpRequest

from rawi.articles.choices import ContributorKind
from rawi.articles.models import Article
from rawi.ratings.queries import Ratings
from rawi.site.links import ContributorLink
from rawi.site.wording.dates import machine_value

CONTEXT = "https://schema.org"


def news_article(
    article: Article,
    request: HttpRequest,
    *,
    by: list[ContributorLink],
    ratings: Ratings | None,
    comments: int | None,
) -> dict[str, Any]:
    """The article. ratings and comments are None where readers see none."""
    url = article.get_full_url(request)
    moment = article.first_published_at
    said: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        "headline": article.title,
        "description": article.summary,
        "datePublished": machine_value(article.published_on) or (moment and moment.isoformat()),
        "dateModified": article.last_published_at and article.last_published_at.isoformat(),
        "author": [_author(one, request) for one in by if one.role == "author"],
        "commentCount": comments,
        "interactionStatistic": _interactions(ratings, comments),
    }
    return {term: value for term, value in said.items() if value not in ("", None, [])}


def _author(one: ContributorLink, request: HttpRequest) -> dict[str, str]:
    kind = "Person" if one.kind == ContributorKind.PERSON else "Organization"
    return {"@type": kind, "name": one.name, "url": request.build_absolute_uri(one.url)}


def _interactions(ratings: Ratings | None, comments: int | None) -> list[dict[str, Any]]:
    """Counts that the site keeps to itself are told to no machine either."""
    counts: dict[str, int | None] = {"CommentAction": comments}
    if ratings is not None:
        counts |= {"LikeAction": ratings.liked, "DislikeAction": ratings.disliked}
    return [
        {
            "@type": "InteractionCounter",
            "interactionType": f"{CONTEXT}/{action}",
            "userInteractionCount": count,
        }
        for action, count in counts.items()
        if count is not None
    ]
