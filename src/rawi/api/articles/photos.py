"""The photos of articles with the rights that machines are told."""

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.api.site_facts import SiteFacts
from rawi.articles.models import Article
from rawi.media.models import Photo, Rendition
from rawi.media.renditions import prefetch_renditions, public_renditions

MEDIA_TYPE = "image/webp"


@dataclass(frozen=True, slots=True)
class PhotoSize:
    """One size of a photo, in pixels."""

    url: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """A photo as an article uses it; sizes are the narrowest first. block is the id of its place."""

    block: str
    sizes: tuple[PhotoSize, ...]
    alt: str
    caption: str
    credit: str
    creator: str
    copyright_notice: str
    usage_terms: str

    @property
    def largest(self) -> PhotoSize:
        """The widest size."""
        return self.sizes[-1]


def photos_of(articles: Sequence[Article], site: SiteFacts) -> dict[int, list[PhotoFacts]]:
    """The photos of each article's body in order, by the articles' keys: two queries for all.

    The stored form is read: what Wagtail makes of it would ask for the photos of each article apart.
    """
    uses = {article.pk: list(_uses(article)) for article in articles}
    photos = Photo.objects.in_bulk({use["value"]["photo"] for found in uses.values() for use in found})
    prefetch_renditions(list(photos.values()))
    sizes = {key: _sizes(photo, site) for key, photo in photos.items()}
    return {
        article: [
            _facts(use, photos[use["value"]["photo"]], sizes[use["value"]["photo"]])
            for use in found
            if sizes.get(use["value"]["photo"])
        ]
        for article, found in uses.items()
    }


def _uses(article: Article) -> list[dict]:
    return [
        block for block in article.body.raw_data if block["type"] == "photo" and block["value"].get("photo")
    ]


def _sizes(photo: Photo, site: SiteFacts) -> tuple[PhotoSize, ...]:
    return tuple(_size(one, site) for one in public_renditions(photo))


def _size(one: Rendition, site: SiteFacts) -> PhotoSize:
    return PhotoSize(site.absolute(one.url), one.width, one.height)


def _facts(use: dict, photo: Photo, sizes: tuple[PhotoSize, ...]) -> PhotoFacts:
    value = use["value"]
    return PhotoFacts(
        block=str(use.get("id", "")),
        sizes=sizes,
        alt="" if value.get("decorative") else str(value.get("alt", "")),
        caption=str(value.get("caption", "")),
        credit=str(value.get("credit", "")) or photo.credit,
        creator=photo.creator,
        copyright_notice=photo.copyright_notice,
        usage_terms=photo.usage_terms,
    )
