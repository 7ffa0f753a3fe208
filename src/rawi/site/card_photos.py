"""The photo that stands for an article in a list: the first of its body."""

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.articles.models import Article
from rawi.media.models import Photo, Rendition
from rawi.media.renditions import list_renditions, prefetch_renditions


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """A photo in a list. Its headline says what it is about, so alt is what the article's editor wrote."""

    alt: str
    renditions: list[Rendition]


def card_photos(articles: Sequence[Article]) -> dict[int, CardPhoto]:
    """The first photo of each article that has one, by the articles' keys; two queries for all."""
    first = {article.pk: use for article in articles if (use := _first_use(article))}
    photos = Photo.objects.in_bulk({key for key, _ in first.values()})
    prefetch_renditions(list(photos.values()))
    return {
        article: CardPhoto(alt, sizes)
        for article, (key, alt) in first.items()
        if key in photos and (sizes := list_renditions(photos[key]))
    }


def _first_use(article: Article) -> tuple[int, str] | None:
    """The key and the alternative text of the body's first photo, from the stored form: without a query."""
    for block in article.body.raw_data:
        if block["type"] == "photo" and block["value"].get("photo"):
            value = block["value"]
            return int(value["photo"]), "" if value.get("decorative") else str(value.get("alt", ""))
    return None
