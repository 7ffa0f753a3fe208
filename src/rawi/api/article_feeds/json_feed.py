"""JSON Feed 1.1 of articles, https://www.jsonfeed.org/version/1.1/."""

import json
from typing import Any

from rawi.api.article_feeds.channel import Channel
from rawi.api.articles.facts import ArticleFacts, Author
from rawi.api.articles.photos import MEDIA_TYPE as PHOTO
from rawi.api.articles.photos import PhotoFacts
from rawi.api.feeds.json_feed import MEDIA_TYPE

__all__ = ["MEDIA_TYPE", "json_feed"]


def json_feed(feed: Channel) -> str:
    """The feed as JSON; what Rawi adds stands under _rawi."""
    site = feed.edition.facts
    said: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "description": feed.description,
        "language": feed.edition.language,
        "authors": [{"name": site.name, "url": site.origin + "/"}],
        "hubs": [{"type": "WebSub", "url": feed.hub}] if feed.hub else [],
        "_rawi": {"about": site.url("api:api-root"), "direction": feed.edition.direction},
    }
    items = [_item(article, feed) for article in feed.articles]
    return json.dumps(_filled(said) | {"items": items}, ensure_ascii=False)


def _item(article: ArticleFacts, feed: Channel) -> dict[str, Any]:
    said = {
        "id": article.short_url,
        "url": article.url,
        "external_url": article.source_url,
        "title": article.headline,
        "content_html": article.html,
        "content_text": article.body.text,
        "summary": article.summary,
        "image": article.photos[0].largest.url if article.photos else "",
        "date_published": article.published_at.isoformat(),
        "date_modified": article.changed_at.isoformat(),
        "authors": [_author(one) for one in article.authors],
        "tags": list(article.sections),
        "language": article.language,
        "attachments": [_attachment(photo) for photo in article.photos],
        "_rawi": {
            "article": article.id,
            "version": article.version,
            "record": article.counts,
            "items": f"{feed.edition.facts.url('api:items')}?article={article.id}",
        },
    }
    return _filled(said)


def _author(one: Author) -> dict[str, str]:
    return {"name": one.name, "url": one.url}


def _attachment(photo: PhotoFacts) -> dict[str, str]:
    said = {"url": photo.largest.url, "mime_type": PHOTO, "title": photo.caption or photo.alt}
    return said if said["title"] else {"url": photo.largest.url, "mime_type": PHOTO}


def _filled(said: dict[str, Any]) -> dict[str, Any]:
    """Those of the fields that say something: the format allows no empty ones."""
    return {name: value for name, value in said.items() if value not in ("", [], None)}
