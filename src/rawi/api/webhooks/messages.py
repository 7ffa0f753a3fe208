"""What webhooks and hubs are told, as things stand when they are told: never what is withdrawn by then."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from rawi.api.articles.lists import public_articles
from rawi.api.choices import Happening
from rawi.api.models import Announcement
from rawi.api.views.article_feed import FORMS
from rawi.articles.models import Article, Section
from rawi.record.queries import public_where

WITHDRAWN = (Happening.ARTICLE_WITHDRAWN, Happening.ITEM_WITHDRAWN)


def message(announcement: Announcement) -> bytes | None:
    """The announcement as JSON; None where it is no longer true: a withdrawal is told by its own."""
    facts: dict[str, Any] | None = {}
    if announcement.happening not in WITHDRAWN:
        of = _article if announcement.is_of_article else _item
        facts = of(announcement.subject)
    if facts is None:
        return None
    data = {"id": announcement.subject, "number": announcement.number, **_addresses(announcement), **facts}
    said = {"type": announcement.happening, "timestamp": announcement.at.isoformat(), "data": data}
    return json.dumps(said, ensure_ascii=False).encode()


def ping(announcement: Announcement) -> bytes:
    """To a WebSub hub: the feeds that the announcement changes (https://www.w3.org/TR/websub/)."""
    topics = [_whole(path) for path in _feeds(announcement.subject)]
    return urlencode({"hub.mode": "publish", "hub.url": topics}, doseq=True).encode()


def _addresses(announcement: Announcement) -> dict[str, str]:
    key = announcement.subject
    if announcement.is_of_article:
        return {
            "url": _whole(reverse("short_link", args=[key])),
            "ninjs": _whole(reverse("wire_article", args=[key, "json"])),
        }
    return {
        "url": _whole(reverse("record_item", args=[key])),
        "json": _whole(reverse("item_json", args=[key])),
    }


def _article(key: int) -> dict[str, Any] | None:
    article = public_articles().filter(pk=key).select_related("locale").defer("body").first()
    if article is None:
        return None
    return {"headline": article.title, "language": article.locale.language_code}


def _item(key: int) -> dict[str, Any] | None:
    item = public_where(pk__in=[key]).first()
    return {"kind": item.kind, "words": item.words, "article": item.article_id} if item else None


def _feeds(key: int) -> Iterator[str]:
    """The feeds that tell of an article: of the site, its sections, its contributors, its dossiers."""
    for form in FORMS:
        yield reverse("feed_site", args=[form])
    article = Article.objects.filter(pk=key).first()
    if article is None:
        return
    front = article.get_site().root_page if article.get_site() else None
    for section in Section.objects.ancestor_of(article):
        path = section.url_path.removeprefix(front.url_path) if front else ""
        yield from (reverse("feed_section", args=[path, form]) for form in FORMS if path)
    slugs = article.contributions.values_list("contributor__slug", flat=True)
    for slug in dict.fromkeys(slugs):
        yield from (reverse("feed_contributor", args=[slug, form]) for form in FORMS)
    for slug in article.dossiers.filter(is_live=True).values_list("slug", flat=True):
        yield from (reverse("feed_dossier_articles", args=[slug, form]) for form in FORMS)


def _whole(path: str) -> str:
    return settings.ORIGIN + path
