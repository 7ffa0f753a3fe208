"""RSS 2.0 with the modules that news readers know.

Sources: https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile,
https://www.rssboard.org/media-rss, http://purl.org/rss/1.0/modules/content/.
"""

from email.utils import format_datetime

from lxml import etree

from rawi.api.article_feeds.channel import Channel
from rawi.api.articles.facts import ArticleFacts
from rawi.api.articles.photos import MEDIA_TYPE as PHOTO
from rawi.api.articles.photos import PhotoFacts
from rawi.api.xml import add, add_some, written

MEDIA_TYPE = "application/rss+xml; charset=utf-8"
ATOM = "http://www.w3.org/2005/Atom"
DC = "http://purl.org/dc/elements/1.1/"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
MEDIA = "http://search.yahoo.com/mrss/"
_NAMES = {"atom": ATOM, "dc": DC, "content": CONTENT, "media": MEDIA}


def rss(feed: Channel) -> str:
    """The feed as XML."""
    root = etree.Element("rss", {"version": "2.0"}, nsmap=_NAMES)
    channel = add(root, "channel")
    add(channel, "title", feed.title)
    add(channel, "link", feed.page)
    add(channel, "description", feed.description or feed.title)
    add(channel, "language", feed.edition.language)
    add(channel, "lastBuildDate", format_datetime(feed.updated))
    add(channel, "docs", "https://www.rssboard.org/rss-specification")
    link = {"rel": "self", "type": "application/rss+xml", "href": feed.address}
    add(channel, f"{{{ATOM}}}link", "", link)
    if feed.hub:
        add(channel, f"{{{ATOM}}}link", "", {"rel": "hub", "href": feed.hub})
    for article in feed.articles:
        _add_item(channel, article)
    return written(root)


def _add_item(channel: etree._Element, article: ArticleFacts) -> None:
    item = add(channel, "item")
    add(item, "title", article.headline)
    add(item, "link", article.url)
    # The short address never changes, the long one does with a new headline; both lead to the article.
    add(item, "guid", article.short_url, {"isPermaLink": "true"})
    add(item, "pubDate", format_datetime(article.published_at))
    for author in article.authors:
        add(item, f"{{{DC}}}creator", author.name)
    for section in article.sections:
        add(item, "category", section)
    add_some(item, "description", article.summary)
    add(item, f"{{{CONTENT}}}encoded", article.html)
    for photo in article.photos:
        _add_photo(item, photo)


def _add_photo(item: etree._Element, photo: PhotoFacts) -> None:
    size = photo.largest
    measures = {"width": str(size.width), "height": str(size.height)}
    media = add(
        item, f"{{{MEDIA}}}content", "", {"url": size.url, "medium": "image", "type": PHOTO} | measures
    )
    add_some(media, f"{{{MEDIA}}}description", photo.caption or photo.alt, {"type": "plain"})
    add_some(media, f"{{{MEDIA}}}credit", photo.creator, {"role": "photographer", "scheme": "urn:ebu"})
    add_some(media, f"{{{MEDIA}}}credit", photo.credit, {"role": "distribution company", "scheme": "urn:ebu"})
    add_some(media, f"{{{MEDIA}}}copyright", photo.copyright_notice)
