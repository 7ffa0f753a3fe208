"""What everybody may know of an article's ratings."""

from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Subquery
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.ratings.models import RatingSettings, Total

_TOTAL = ("liked", "disliked", "is_closed", "is_hidden")
_SETTINGS = ("is_asked", "counts_are_shown")


@dataclass(frozen=True, slots=True)
class Ratings:
    """How many liked an article and how many did not; both None where the site shows no counts.

    is_open: the question takes answers.
    """

    liked: int | None
    disliked: int | None
    is_open: bool


def ratings_of(article: Article, site: Site | None = None) -> Ratings | None:
    """None where readers are not asked about this article, so that nothing of it shows.

    site is the article's own, where it is at hand.
    """
    found = _kept(article, site or article.get_site())
    if not found["is_asked"] or found["is_hidden"]:
        return None
    if not found["counts_are_shown"]:
        return Ratings(None, None, not found["is_closed"])
    return Ratings(found["liked"], found["disliked"], not found["is_closed"])


def _kept(article: Article, site: Site) -> dict[str, Any]:
    """The total's fields and the settings', in one query: every article's page asks for them.

    A reader's request writes nothing: what nobody has changed or answered has no row, and is as it begins.
    """
    begin = {name: getattr(Total(), name) for name in _TOTAL}
    begin |= {name: getattr(RatingSettings(), name) for name in _SETTINGS}
    total = Total.objects.filter(pk=article.pk)
    settings = RatingSettings.objects.filter(site=OuterRef("pk"))
    asked = {name: Subquery(total.values(name)) for name in _TOTAL}
    asked |= {name: Subquery(settings.values(name)) for name in _SETTINGS}
    found = Site.objects.filter(pk=site.pk).values(**asked).first() or {}
    return begin | {name: value for name, value in found.items() if value is not None}
