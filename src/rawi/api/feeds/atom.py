"""Atom (RFC 4287)."""

from datetime import datetime
from typing import Any

from django.utils.feedgenerator import Atom1Feed

from rawi.api.feeds.entries import Entry, Feed, Framed
from rawi.api.site_facts import SiteFacts

MEDIA_TYPE = "application/atom+xml; charset=utf-8"
_EMPTY = datetime.fromisoformat("2000-01-01T00:00:00+00:00")


class DatedAtom(Atom1Feed):
    """Django's, but that an empty feed has changed at no time, and not at each time that it is asked for."""

    def latest_post_date(self) -> Any:
        return super().latest_post_date() if self.items else _EMPTY


def begun[Kind: Atom1Feed](kind: type[Kind], feed: Framed, site: SiteFacts, **more: Any) -> Kind:
    """A feed of that kind in which no entry stands yet. more: what else its head says."""
    return kind(
        title=feed.title,
        link=feed.page,
        description=None,
        language=site.language,
        feed_url=feed.address,
        feed_guid=feed.address,
        author_name=site.name,
        **more,
    )


class _Atom(DatedAtom):
    """With the licence as RFC 4946 has it."""

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        handler.addQuickElement("link", "", {"rel": "license", "href": self.feed["licence"]})


def atom(feed: Feed, site: SiteFacts) -> str:
    """The feed as XML."""
    written = begun(_Atom, feed, site, feed_copyright=site.licence, licence=site.licence)
    for entry in feed.entries:
        _add(written, entry, site)
    return str(written.writeString("utf-8"))


def _add(written: Atom1Feed, entry: Entry, site: SiteFacts) -> None:
    written.add_item(
        title=entry.title,
        link=entry.url,
        description=entry.html(site.language),
        unique_id=entry.id,
        updateddate=entry.updated,
        categories=(entry.tag,),
    )
