"""IPTC NewsML-G2, https://iptc.org/standards/newsml-g2/: news items, and news messages of several.

Corrections and kills are signals: sig:correction, sig:update, and stat:canceled.
"""

from collections.abc import Iterable
from datetime import datetime

from lxml import etree
from lxml import html as lxml_html

from rawi.api.articles.facts import ArticleFacts
from rawi.api.articles.photos import MEDIA_TYPE as PHOTO
from rawi.api.feeds.entries import fit
from rawi.api.wire.names import WireName
from rawi.api.wire.notices import WireItem
from rawi.api.xml import add, add_some, written

MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml; charset=utf-8"
MESSAGE_TYPE = "application/vnd.iptc.g2.newsmessage+xml; charset=utf-8"
NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
VERSION = "2.35"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"
_NATURES = {
    "person": "cpnat:person",
    "organisation": "cpnat:organisation",
    "place": "cpnat:geoArea",
    "event": "cpnat:event",
    "happening": "cpnat:event",
    "agreement": "cpnat:object",
}


def news_item(item: WireItem) -> str:
    """One item."""
    return written(_news_item(item))


def news_message(items: Iterable[WireItem], *, sender: str, sent_at: datetime) -> str:
    """Several, sent together."""
    root = etree.Element(_tag("newsMessage"), nsmap={None: NAR})
    header = add(root, _tag("header"))
    add(header, _tag("sent"), _time(sent_at))
    add(header, _tag("sender"), sender)
    items_set = add(root, _tag("itemSet"))
    for item in items:
        items_set.append(_news_item(item))
    return written(root)


def _news_item(item: WireItem) -> etree._Element:
    attributes = {
        "guid": item.uri,
        "version": str(item.version),
        "standard": "NewsML-G2",
        "standardversion": VERSION,
        # Signals are the only thing here that the core has not.
        "conformance": "power",
    }
    if item.article:
        attributes |= {LANG: item.article.language, "dir": item.article.direction}
    root = etree.Element(_tag("newsItem"), attributes, nsmap={None: NAR})
    add(root, _tag("catalogRef"), "", {"href": CATALOG})
    _add_rights(root, item)
    _add_management(root, item)
    if item.article:
        _add_content(root, item, item.article)
    return root


def _add_rights(root: etree._Element, item: WireItem) -> None:
    rights = add(root, _tag("rightsInfo"))
    add(
        add(rights, _tag("copyrightHolder"), "", {"literal": item.rights.holder}),
        _tag("name"),
        item.rights.holder,
    )
    add_some(rights, _tag("copyrightNotice"), item.rights.notice)
    add_some(rights, _tag("usageTerms"), item.rights.terms)


def _add_management(root: etree._Element, item: WireItem) -> None:
    meta = add(root, _tag("itemMeta"))
    add(meta, _tag("itemClass"), "", {"qcode": "ninat:text"})
    add(add(meta, _tag("provider"), "", {"literal": item.rights.holder}), _tag("name"), item.rights.holder)
    add(meta, _tag("versionCreated"), _time(item.changed_at))
    if item.first_at:
        add(meta, _tag("firstCreated"), _time(item.first_at))
    add(meta, _tag("pubStatus"), "", {"qcode": "stat:canceled" if item.is_killed else "stat:usable"})
    add_some(meta, _tag("edNote"), item.note)
    if item.version > 1:
        signal = "sig:correction" if item.is_correction else "sig:update"
        add(meta, _tag("signal"), "", {"qcode": signal})
        previous = {"rel": "irel:previousVersion", "residref": item.uri, "version": str(item.version - 1)}
        add(meta, _tag("link"), "", previous)


def _add_content(root: etree._Element, item: WireItem, article: ArticleFacts) -> None:
    meta = add(root, _tag("contentMeta"))
    add(meta, _tag("contentCreated"), _time(article.published_at))
    add(meta, _tag("contentModified"), _time(article.changed_at))
    if article.dateline:
        add(add(meta, _tag("located"), "", {"literal": article.dateline}), _tag("name"), article.dateline)
    for author in article.authors:
        kind = (
            "infoSource"
            if author.kind == "agency"
            else "creator"
            if author.role == "author"
            else "contributor"
        )
        add(add(meta, _tag(kind), "", {"uri": author.url}), _tag("name"), author.name)
    add(meta, _tag("language"), "", {"tag": article.language})
    for section in article.sections:
        subject = add(meta, _tag("subject"), "", {"type": "cpnat:abstract", "literal": section})
        add(subject, _tag("name"), section)
    for name in item.names:
        _add_name(meta, name)
    add(meta, _tag("headline"), article.headline)
    add_some(meta, _tag("dateline"), article.dateline)
    add_some(meta, _tag("by"), article.byline)
    add_some(meta, _tag("description"), article.summary, {"role": "drol:summary"})
    content = add(root, _tag("contentSet"))
    add(content, _tag("inlineXML"), "", {"contenttype": "application/xhtml+xml"}).append(_page(article))
    for photo in article.photos:
        for size in photo.sizes:
            picture = {
                "href": size.url,
                "contenttype": PHOTO,
                "width": str(size.width),
                "height": str(size.height),
            }
            add(content, _tag("remoteContent"), "", picture)


def _add_name(meta: etree._Element, name: WireName) -> None:
    subject = add(meta, _tag("subject"), "", {"type": _NATURES[name.type], "uri": name.uri})
    add(subject, _tag("name"), name.name)


def _page(article: ArticleFacts) -> etree._Element:
    """The text as XHTML, a page of its own."""
    page = etree.Element(
        f"{{{XHTML}}}html", {LANG: article.language, "dir": article.direction}, nsmap={None: XHTML}
    )
    add(add(page, f"{{{XHTML}}}head"), f"{{{XHTML}}}title", article.headline)
    body = lxml_html.fragment_fromstring(fit(article.body.html), create_parent="body")
    lxml_html.html_to_xhtml(body)
    page.append(body)
    return page


def _tag(name: str) -> str:
    return f"{{{NAR}}}{name}"


def _time(when: datetime) -> str:
    return when.isoformat(timespec="seconds")
