"""IPTC ninjs 3.1, https://www.iptc.org/std/ninjs/.

The standard has no signal for a correction: version, versionCreated and edNote tell of it, and altIds say
which version of the article's words this is.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from rawi.api.articles.facts import ArticleFacts
from rawi.api.articles.photos import MEDIA_TYPE as PHOTO
from rawi.api.articles.photos import PhotoFacts
from rawi.api.wire.names import WireName
from rawi.api.wire.notices import WireItem

MEDIA_TYPE = "application/json"
VERSION = "3.1"
_STANDARD = {
    "name": "ninjs",
    "version": VERSION,
    "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{VERSION}.json",
}
#: The list in which a name of each type stands.
_LISTS = {
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "event": "events",
    "happening": "events",
    "agreement": "objects",
}


def ninjs(item: WireItem) -> str:
    """One item."""
    return json.dumps(_news(item), ensure_ascii=False)


def ninjs_list(items: Iterable[WireItem]) -> str:
    """Several: the standard describes one item alone, so a list is an array of them."""
    return json.dumps([_news(item) for item in items], ensure_ascii=False)


def _news(item: WireItem) -> dict[str, Any]:
    said: dict[str, Any] = {
        "standard": _STANDARD,
        "uri": item.uri,
        "type": "text",
        "version": str(item.version),
        "versionCreated": _time(item.changed_at),
        "pubStatus": "canceled" if item.is_killed else "usable",
        "edNote": item.note,
    }
    if item.article:
        said |= _article(item, item.article)
    return _filled(said)


def _article(item: WireItem, article: ArticleFacts) -> dict[str, Any]:
    said: dict[str, Any] = {
        "representationType": "full",
        "profile": "text-photo" if article.photos else "text-only",
        "firstCreated": _time(article.first_published_at),
        "contentCreated": _time(article.published_at),
        "copyrightHolder": item.rights.holder,
        "copyrightNotice": item.rights.notice,
        "usageTerms": item.rights.terms,
        "language": article.language,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": article.headline}],
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": article.summary}]
        if article.summary
        else [],
        "bodies": _bodies(article),
        "title": article.headline,
        "by": article.byline,
        "located": article.dateline,
        "subjects": [{"name": section, "rel": "section", "literal": section} for section in article.sections],
        "infoSources": [
            {"name": one.name, "role": "agency", "uri": one.url}
            for one in article.authors
            if one.kind == "agency"
        ],
        "renditions": [{"name": "web", "href": article.url, "contentType": "text/html"}],
        "altIds": [{"role": "contentVersion", "value": str(article.version)}],
        "associations": [_photo(place, photo) for place, photo in enumerate(article.photos, 1)],
    }
    for name in item.names:
        said.setdefault(_LISTS[name.type], []).append(_name(name))
    return said


def _bodies(article: ArticleFacts) -> list[dict[str, Any]]:
    text = article.body.text
    counts = {"charCount": len(text), "wordCount": article.body.word_count}
    return [
        {"role": "main", "contentType": "text/plain", **counts, "value": text},
        {"role": "richtext", "contentType": "text/html", **counts, "value": article.html},
    ]


def _photo(place: int, photo: PhotoFacts) -> dict[str, Any]:
    return _filled(
        {
            "name": f"photo-{place}",
            "rel": "photo",
            "uri": photo.largest.url,
            "type": "picture",
            "by": photo.creator,
            "copyrightHolder": photo.credit,
            "copyrightNotice": photo.copyright_notice,
            "usageTerms": photo.usage_terms,
            "descriptions": [
                {"role": role, "contentType": "text/plain", "value": value}
                for role, value in (("caption", photo.caption), ("alt", photo.alt))
                if value
            ],
            "renditions": [
                {
                    "name": f"width-{size.width}",
                    "href": size.url,
                    "contentType": PHOTO,
                    "width": size.width,
                    "height": size.height,
                }
                for size in photo.sizes
            ],
        }
    )


def _name(one: WireName) -> dict[str, str]:
    return {"name": one.name, "rel": "about" if one.is_about else "mentions", "uri": one.uri}


def _time(when: datetime) -> str:
    return when.isoformat(timespec="seconds")


def _filled(said: dict[str, Any]) -> dict[str, Any]:
    """Those of the fields that say something."""
    return {name: value for name, value in said.items() if value not in ("", [], None)}
