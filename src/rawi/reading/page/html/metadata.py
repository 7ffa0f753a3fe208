"""What a document says about itself: JSON-LD, meta elements, canonical address."""

import html
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

_LONGEST_SCRIPT = 300_000
_MOST_SCRIPTS = 20
_MOST_NODES = 2_000
_LONGEST = 500
_ARTICLE_TYPES = ("article", "reportage", "posting", "liveblog", "newsarticle", "webpage")
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "publish-date", "publication_date",
    "sailthru.date", "parsely-pub-date",
)  # fmt: skip
_TITLES = ("og:title", "twitter:title", "dc.title")
_AUTHORS = (
    "author",
    "article:author_name",
    "byl",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "twitter:data1",
)
_SECTIONS = ("article:section", "og:article:section", "parsely-section", "section")


@dataclass(slots=True)
class Metadata:
    """What the document says about itself; "" and empty where it says nothing.

    titles are the article's headline as JSON-LD, Open Graph and the title element have it, best first;
    authors their names; sections the section path of a breadcrumb list; section the one section named
    elsewhere.
    """

    titles: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    sections: tuple[str, ...] = ()
    section: str = ""
    url: str = ""
    site: str = ""
    language: str = ""


def metadata_of(root: etree._Element) -> Metadata:
    """The document's metadata. Never raises: broken JSON says nothing."""
    found = Metadata(language=(root.get("lang") or "")[:10].lower())
    _read_scripts(root, found)
    named = _named_contents(root)
    found.titles += _first(named, _TITLES)
    title = root.find(".//title")
    if title is not None and title.text:
        found.titles.append(_clean(title.text))
    found.authors += [name for name in _first(named, _AUTHORS) if not name.startswith("http")]
    found.published += _first(named, _PUBLISHED)
    found.section = found.section or next(iter(_first(named, _SECTIONS)), "")
    found.site = found.site or next(iter(_first(named, ("og:site_name", "application-name"))), "")
    found.url = _canonical(root) or next(iter(_first(named, ("og:url",))), "") or found.url
    return found


def _named_contents(root: etree._Element) -> dict[str, str]:
    """The first content of each meta element by its name, property or itemprop."""
    named: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        for key in ("name", "property", "itemprop"):
            name = element.get(key)
            if name and content:
                named.setdefault(name[:60].lower(), _clean(content))
    return named


def _first(named: dict[str, str], names: Iterable[str]) -> list[str]:
    return [named[name] for name in names if named.get(name)]


def _clean(text: str) -> str:
    return " ".join(html.unescape(text[:_LONGEST]).split())


def _canonical(root: etree._Element) -> str:
    for element in root.iter("link"):
        if (element.get("rel") or "").lower() == "canonical":
            return (element.get("href") or "")[:2000].strip()
    return ""


def _read_scripts(root: etree._Element, found: Metadata) -> None:
    for count, script in enumerate(root.iter("script")):
        if count > 10 * _MOST_SCRIPTS:
            return
        if (
            "ld+json" in (script.get("type") or "").lower()
            and script.text
            and len(script.text) <= _LONGEST_SCRIPT
        ):
            for node in _nodes(script.text):
                _read_node(node, found)


def _nodes(text: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD script, nested ones in lists and graphs too."""
    try:
        waiting: list[Any] = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return
    count = 0
    while waiting and count < _MOST_NODES:
        node = waiting.pop(0)
        count += 1
        if isinstance(node, list):
            waiting += node[:_MOST_NODES]
        elif isinstance(node, dict):
            yield node
            waiting.append(node.get("@graph"))
            waiting.append(node.get("mainEntity"))


def _read_node(node: dict[str, Any], found: Metadata) -> None:
    kinds = " ".join(_texts(node.get("@type"))).lower()
    if "breadcrumblist" in kinds:
        found.sections = found.sections or tuple(_crumbs(node.get("itemListElement")))
    elif any(kind in kinds for kind in _ARTICLE_TYPES):
        found.titles += _texts(node.get("headline")) if "webpage" not in kinds else []
        found.authors += [name for name in _names(node.get("author")) if name not in found.authors]
        found.published += _texts(node.get("datePublished"))
        found.section = found.section or next(iter(_texts(node.get("articleSection"))), "")
        found.site = found.site or next(iter(_names(node.get("publisher"))), "")
        found.url = found.url or next(iter(_texts(node.get("url"))), "")
        if "breadcrumb" in node and isinstance(node["breadcrumb"], dict):
            found.sections = found.sections or tuple(_crumbs(node["breadcrumb"].get("itemListElement")))


def _texts(value: Any) -> list[str]:
    """The strings of a JSON value that is one or a list of them."""
    values = value if isinstance(value, list) else [value]
    return [_clean(one) for one in values[:50] if isinstance(one, str) and one.strip()]


def _names(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    names: list[str] = []
    for one in values[:20]:
        names += _texts(one.get("name")) if isinstance(one, dict) else _texts(one)
    return names


def _crumbs(value: Any) -> Iterator[str]:
    for one in value[:10] if isinstance(value, list) else []:
        item = one.get("item") if isinstance(one, dict) else None
        name = one.get("name") if isinstance(one, dict) else None
        yield from _texts(name or (item.get("name") if isinstance(item, dict) else None))
