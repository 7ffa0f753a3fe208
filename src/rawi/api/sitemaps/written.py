"""Sitemaps as XML.

Sources: https://www.sitemaps.org/protocol.html,
https://developers.google.com/search/docs/specialty/international/localized-versions (xhtml:link),
https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from lxml import etree

from rawi.api.xml import add, add_some, written

MEDIA_TYPE = "application/xml; charset=utf-8"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


@dataclass(frozen=True, slots=True)
class Place:
    """A page: editions are the languages and addresses in which it stands, its own among them, or none."""

    url: str
    changed_at: datetime | None = None
    editions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NewsPlace:
    """An article of the last days."""

    url: str
    title: str
    language: str
    published_at: datetime


def sitemap(places: Sequence[Place], *, home: Place) -> str:
    """A list of pages. The protocol's schema wants one at least: where there is none, home stands there."""
    root = etree.Element(_tag("urlset"), nsmap={None: SITEMAP, "xhtml": XHTML})
    for place in places or [home]:
        url = _add_place(root, "url", place)
        for language, address in place.editions:
            link = {"rel": "alternate", "hreflang": language, "href": address}
            add(url, f"{{{XHTML}}}link", "", link)
    return written(root)


def sitemap_index(places: Iterable[Place]) -> str:
    """A list of sitemaps."""
    root = etree.Element(_tag("sitemapindex"), nsmap={None: SITEMAP})
    for place in places:
        _add_place(root, "sitemap", place)
    return written(root)


def news_sitemap(places: Sequence[NewsPlace], *, name: str, home: Place) -> str:
    """A list of news; name is the publication's, exactly as it calls itself.

    Where there is none, home stands there as what it is, a page: Google lets pages without news:news stand
    among the news, and the schema wants one at least.
    """
    root = etree.Element(_tag("urlset"), nsmap={None: SITEMAP, "news": NEWS})
    if not places:
        _add_place(root, "url", home)
    for place in places:
        url = add(root, _tag("url"))
        add(url, _tag("loc"), place.url)
        news = partial(add, add(url, f"{{{NEWS}}}news"))
        publication = news(f"{{{NEWS}}}publication")
        add(publication, f"{{{NEWS}}}name", name)
        add(publication, f"{{{NEWS}}}language", place.language)
        news(f"{{{NEWS}}}publication_date", place.published_at.isoformat(timespec="seconds"))
        news(f"{{{NEWS}}}title", place.title)
    return written(root)


def _add_place(root: etree._Element, kind: str, place: Place) -> etree._Element:
    made = add(root, _tag(kind))
    add(made, _tag("loc"), place.url)
    changed = place.changed_at.isoformat(timespec="seconds") if place.changed_at else ""
    add_some(made, _tag("lastmod"), changed)
    return made


def _tag(name: str) -> str:
    return f"{{{SITEMAP}}}{name}"
