"""What everybody may know of an article's ratings."""

from dataclasses import dataclass

from rawi.articles.models import Article
from rawi.ratings.models import RatingSettings, Total


@dataclass(frozen=True, slots=True)
class Ratings:
    """How many liked an article and how many did not; both None where the site shows no counts.

    is_open: the question takes answers.
    """

    liked: int | None
    disliked: int | None
    is_open: bool


def ratings_of(article: Article) -> Ratings | None:
    """None where readers are not asked about this article, so that nothing of it shows."""
    settings = _settings_of(article)
    total = Total.objects.filter(pk=article.pk).first() or Total(article=article)
    if not settings.is_asked or total.is_hidden:
        return None
    if not settings.counts_are_shown:
        return Ratings(None, None, not total.is_closed)
    return Ratings(total.liked, total.disliked, not total.is_closed)


def _settings_of(article: Article) -> RatingSettings:
    # A reader's request writes nothing: the row is made when somebody first changes the settings.
    return RatingSettings.objects.filter(site=article.get_site()).first() or RatingSettings()
