"""JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/."""

import json
from typing import Any

from rawi.api.feeds.entries import Entry, Feed, Framed
from rawi.api.site_facts import SiteFacts

MEDIA_TYPE = "application/feed+json"


def json_feed(feed: Feed, site: SiteFacts) -> str:
    """The feed as JSON; what Rawi adds stands under _rawi."""
    return framed(
        feed,
        site,
        authors=[{"name": site.name, "url": site.origin + "/"}],
        _rawi={"about": site.url("api:api-root"), "licence": site.licence},
        items=[_entry(entry, site) for entry in feed.entries],
    )


def framed(feed: Framed, site: SiteFacts, **said: Any) -> str:
    """The feed as JSON: its head, then what is said of it, the items last."""
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "language": site.language,
    }
    return json.dumps(head | said, ensure_ascii=False)


def _entry(entry: Entry, site: SiteFacts) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "content_html": entry.html(site.language),
        "content_text": entry.text,
        "date_modified": entry.updated.isoformat(),
        "tags": [entry.tag],
    }
    if entry.item is not None:
        said["_rawi"] = {"item": entry.item, "annotation": site.url("item_json", entry.item)}
    return said
