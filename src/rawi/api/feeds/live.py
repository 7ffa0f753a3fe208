"""Feeds of a live blog's entries, Atom and JSON Feed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.text import Truncator

from rawi.api.feeds.atom import DatedAtom, begun
from rawi.api.feeds.entries import TITLE_WORDS, fit, paragraph
from rawi.api.feeds.json_feed import framed
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
    written = begun(DatedAtom, feed, site)
    for entry in feed.entries:
        address = _address(feed, entry, site)
        written.add_item(
            title=_title(entry),
            link=address,
            description=paragraph(fit(entry.text)),
            unique_id=address,
            pubdate=entry.at,
            updateddate=entry.at,
            author_name=site.name,
        )
    return str(written.writeString("utf-8"))


def live_json(feed: LiveFeed, site: SiteFacts) -> str:
    """The feed as JSON Feed 1.1."""
    return framed(feed, site, items=[_item(feed, entry, site) for entry in feed.entries])


def _item(feed: LiveFeed, entry: Entry, site: SiteFacts) -> dict[str, Any]:
    address = _address(feed, entry, site)
    return {
        "id": address,
        "url": address,
        "title": _title(entry),
        "content_html": paragraph(fit(entry.text)),
        "content_text": fit(entry.text),
        "date_published": entry.at.isoformat(),
        "tags": ["pinned"] if entry.pinned else [],
    }


def _address(feed: LiveFeed, entry: Entry, site: SiteFacts) -> str:
    return site.url("live_entry", feed.article, entry.id)


def _title(entry: Entry) -> str:
    return fit(entry.headline or Truncator(entry.text).words(TITLE_WORDS, truncate="…"))
