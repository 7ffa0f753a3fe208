"""Feeds of a live blog's entries, Atom and JSON Feed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import Truncator

from rawi.api.feeds.atom import DatedAtom
from rawi.api.feeds.entries import TITLE_WORDS, fit
from rawi.api.site_facts import SiteFacts
from rawi.articles.live import Entry


@dataclass(frozen=True, slots=True)
class LiveFeed:
    """A live blog: its title, the article's address, the feed's own, the newest entries first."""

    title: str
    page: str
    address: str
    article: int
    entries: Sequence[Entry]


def live_atom(feed: LiveFeed, site: SiteFacts) -> str:
    """The feed as XML, the newest entry first whatever is pinned."""
    written = DatedAtom(
        title=feed.title,
        link=feed.page,
        description=None,
        language=site.language,
        feed_url=feed.address,
        feed_guid=feed.address,
        author_name=site.name,
    )
    for entry in feed.entries:
        address = _address(feed, entry, site)
        written.add_item(
            title=_title(entry),
            link=address,
            description=_html(entry),
            unique_id=address,
            pubdate=entry.at,
            updateddate=entry.at,
            author_name=site.name,
        )
    return str(written.writeString("utf-8"))


def live_json(feed: LiveFeed, site: SiteFacts) -> str:
    """The feed as JSON Feed 1.1."""
    said = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "language": site.language,
        "items": [_item(feed, entry, site) for entry in feed.entries],
    }
    return json.dumps(said, ensure_ascii=False)


def _item(feed: LiveFeed, entry: Entry, site: SiteFacts) -> dict[str, Any]:
    address = _address(feed, entry, site)
    return {
        "id": address,
        "url": address,
        "title": _title(entry),
        "content_html": _html(entry),
        "content_text": fit(entry.text),
        "date_published": entry.at.isoformat(),
        "tags": ["pinned"] if entry.pinned else [],
    }


def _address(feed: LiveFeed, entry: Entry, site: SiteFacts) -> str:
    return site.url("live_entry", feed.article, entry.id)


def _title(entry: Entry) -> str:
    return fit(entry.headline or Truncator(entry.text).words(TITLE_WORDS, truncate="…"))


def _html(entry: Entry) -> str:
    lines = format_html_join(mark_safe("<br>"), "{}", ([line] for line in fit(entry.text).split("\n")))
    return format_html('<p dir="auto">{}</p>', lines)
