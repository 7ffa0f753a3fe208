"""The question whether readers liked an article, as its page shows it."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from rawi.articles.models import Article
from rawi.base.wording.digits import in_digits
from rawi.ratings.choices import Answer
from rawi.ratings.queries import Ratings, ratings_of
from rawi.site.presenters.frame import SiteFacts
from rawi.site.wording.counts import in_words


@dataclass(frozen=True, slots=True)
class RatingFacts:
    """liked and disliked are printed numbers, words the sentence that says both; "" where counts are hidden.

    own is the answer of the browser that asks, "" on pages that are the same for everybody.
    """

    url: str
    counts_url: str
    own_url: str
    is_open: bool
    liked: str
    disliked: str
    words: str
    own: str = ""

    def counts(self) -> dict[str, str | bool]:
        """What the page's script shows anew: the same for everybody."""
        return {"yes": self.liked, "no": self.disliked, "words": self.words, "is_open": self.is_open}


def rating_facts(article: Article, site: SiteFacts, own: Answer | None = None) -> RatingFacts | None:
    """None where readers are not asked."""
    return facts_of(ratings_of(article), article, site, own) if article.live else None


def facts_of(
    ratings: Ratings | None, article: Article, site: SiteFacts, own: Answer | None = None
) -> RatingFacts | None:
    """The same, of ratings that were asked for already."""
    if ratings is None:
        return None
    liked, disliked = ratings.liked, ratings.disliked
    return RatingFacts(
        url=reverse("rating", args=[article.pk]),
        counts_url=reverse("rating_counts", args=[article.pk]),
        own_url=reverse("rating_own", args=[article.pk]),
        is_open=ratings.is_open,
        liked=_printed(liked, site),
        disliked=_printed(disliked, site),
        words=_in_words(liked, disliked, site),
        own=own or "",
    )


def _printed(number: int | None, site: SiteFacts) -> str:
    return "" if number is None else in_digits(str(number), site.digits)


def _in_words(liked: int | None, disliked: int | None, site: SiteFacts) -> str:
    if liked is None or disliked is None:
        return ""
    if not liked and not disliked:
        return _("Nobody has answered yet.")
    return _("%(liked)s; %(disliked)s.") % {
        "liked": in_words(liked, "liked", _printed(liked, site)),
        "disliked": in_words(disliked, "disliked", _printed(disliked, site)),
    }
