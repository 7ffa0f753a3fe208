"""What readers made of an article, as its page shows it: ratings, comments, and both for machines."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.ratings.queries import ratings_of
from rawi.site.comments.section import section_context
from rawi.site.news_article import answered
from rawi.site.presenters.comment_ways import comment_ways
from rawi.site.presenters.frame import SiteFacts
from rawi.site.presenters.rating import facts_of


def answers(article: Article, request: HttpRequest, site: SiteFacts) -> dict[str, Any]:
    """Nothing for a draft, what is closed, or not saved yet. interactions is what machines are told."""
    if not (article.pk and article.live) or article.is_closed:
        return {"rating": None, "comments": None, "interactions": {}}
    below, ratings = section_context(article, request), ratings_of(article, Site.find_for_request(request))
    comments = below["comments"]
    return below | {
        "rating": facts_of(ratings, article, site),
        "comment_ways": comment_ways(article),
        "interactions": answered(ratings, comments.count if comments else None),
    }
