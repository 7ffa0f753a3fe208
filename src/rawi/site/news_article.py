"""What readers made of an article, as schema.org says it (JSON-LD).

Source: https://schema.org/InteractionCounter.
"""

from typing import Any

from rawi.ratings.queries import Ratings

CONTEXT = "https://schema.org"


def answered(ratings: Ratings | None, comments: int | None) -> dict[str, Any]:
    """The terms of an article that count answers. ratings and comments are None where readers see none."""
    said = {"commentCount": comments, "interactionStatistic": _interactions(ratings, comments)}
    return {term: value for term, value in said.items() if value not in (None, [])}


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
