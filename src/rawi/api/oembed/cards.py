"""What another site shows of an article or an item: a quotation with its source, and nothing that runs.

Source: https://oembed.com.
"""

from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.text import Truncator

from rawi.api.answers import FRESH_SECONDS
from rawi.api.articles.facts import ArticleFacts, direction_of
from rawi.api.articles.photos import PhotoSize
from rawi.api.edition import Edition
from rawi.api.schemas.item import PublicItem
from rawi.api.statement_words import said_of

#: Pixels; the height follows from the words.
WIDTH = 550
SUMMARY_CHARACTERS = 300
_SPEAKING = {"speaker", "pledger"}


@dataclass(frozen=True, slots=True)
class Card:
    """A quotation to show elsewhere. author is the first name of those who wrote or spoke, "" for none."""

    title: str
    html: str
    author: str = ""
    author_url: str = ""
    thumbnail: PhotoSize | None = None


def article_card(article: ArticleFacts, edition: Edition) -> Card:
    """An article: its summary, or how it begins."""
    words = Truncator(article.summary or article.body.text).chars(SUMMARY_CHARACTERS)
    author = article.authors[0] if article.authors else None
    return Card(
        title=article.headline,
        html=_quotation(words, article.headline, article.short_url, article.language, edition),
        author=author.name if author else "",
        author_url=author.url if author else "",
        thumbnail=article.photos[0].sizes[0] if article.photos else None,
    )


def item_card(item: PublicItem, edition: Edition) -> Card:
    """An item: its very words, what saying they are where they assert nothing, and who said them."""
    words = said_of(item, item.words)
    names = [part.name for part in item.names if part.role in _SPEAKING]
    source = "، ".join([*names, item.article.headline])
    return Card(
        title=Truncator(words).chars(100),
        html=_quotation(words, source, item.url, edition.language, edition),
        author=names[0] if names else "",
    )


def answer_of(card: Card, edition: Edition, width: int = WIDTH) -> dict[str, str | int | None]:
    """The card in the standard's words."""
    said: dict[str, str | int | None] = {
        "version": "1.0",
        "type": "rich",
        "title": card.title,
        "author_name": card.author,
        "author_url": card.author_url,
        "provider_name": edition.facts.name,
        "provider_url": edition.facts.origin + "/",
        "cache_age": FRESH_SECONDS,
    }
    if card.thumbnail:
        said |= {
            "thumbnail_url": card.thumbnail.url,
            "thumbnail_width": card.thumbnail.width,
            "thumbnail_height": card.thumbnail.height,
        }
    said = {name: value for name, value in said.items() if value != ""}
    return said | {"html": card.html, "width": min(width, WIDTH), "height": None}


def _quotation(words: str, source: str, url: str, language: str, edition: Edition) -> str:
    return format_html(
        '<blockquote class="rawi" dir="{}" lang="{}" cite="{}"><p>{}</p>'
        '<footer><a href="{}">{}</a> · {}</footer></blockquote>',
        direction_of(language), language, url, words, url, source, edition.facts.name,
    )  # fmt: skip
