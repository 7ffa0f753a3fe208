"""Atom (RFC 4287) of articles, with the whole text of each.

A retracted article is a tombstone (RFC 6721): whoever has it already is told to let it go, and why.
"""

from datetime import datetime

from lxml import etree

from rawi.api.article_feeds.channel import Channel, Gone
from rawi.api.articles.facts import ArticleFacts
from rawi.api.feeds.atom import MEDIA_TYPE
from rawi.api.xml import add, add_some, written

__all__ = ["MEDIA_TYPE", "atom"]

ATOM = "http://www.w3.org/2005/Atom"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def atom(feed: Channel) -> str:
    """The feed as XML."""
    root = etree.Element(_tag("feed"), {LANG: feed.edition.language}, nsmap={None: ATOM, "at": TOMBSTONES})
    add(root, _tag("id"), feed.address)
    add(root, _tag("title"), feed.title)
    add_some(root, _tag("subtitle"), feed.description)
    add(root, _tag("updated"), _time(feed.updated))
    add(root, _tag("link"), "", {"rel": "self", "type": "application/atom+xml", "href": feed.address})
    add(root, _tag("link"), "", {"rel": "alternate", "type": "text/html", "href": feed.page})
    if feed.hub:
        add(root, _tag("link"), "", {"rel": "hub", "href": feed.hub})
    _add_person(root, feed.edition.facts.name, feed.edition.facts.origin + "/")
    for article in feed.articles:
        _add_entry(root, article)
    for gone in feed.gone:
        _add_tombstone(root, gone)
    return written(root)


def _add_entry(root: etree._Element, article: ArticleFacts) -> None:
    entry = add(root, _tag("entry"), "", {LANG: article.language})
    add(entry, _tag("id"), article.short_url)
    add(entry, _tag("title"), article.headline)
    add(entry, _tag("published"), _time(article.published_at))
    add(entry, _tag("updated"), _time(article.changed_at))
    for author in article.authors:
        _add_person(entry, author.name, author.url)
    for section in article.sections:
        add(entry, _tag("category"), "", {"term": section})
    add(entry, _tag("link"), "", {"rel": "alternate", "type": "text/html", "href": article.url})
    for photo in article.photos:
        add(entry, _tag("link"), "", {"rel": "enclosure", "type": "image/webp", "href": photo.largest.url})
    add_some(entry, _tag("summary"), article.summary)
    add(entry, _tag("content"), article.html, {"type": "html"})


def _add_tombstone(root: etree._Element, gone: Gone) -> None:
    said = {"ref": gone.short_url, "when": _time(gone.when)}
    tombstone = add(root, f"{{{TOMBSTONES}}}deleted-entry", "", said)
    add(tombstone, f"{{{TOMBSTONES}}}comment", gone.notice)


def _add_person(parent: etree._Element, name: str, url: str) -> None:
    person = add(parent, _tag("author"))
    add(person, _tag("name"), name or url)
    add(person, _tag("uri"), url)


def _tag(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _time(when: datetime) -> str:
    return when.isoformat(timespec="seconds")
