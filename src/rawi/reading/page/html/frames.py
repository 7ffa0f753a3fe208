"""Frames: the elements round a page's lines, and what their names say."""

import re
from dataclasses import dataclass, field
from functools import cache

from lxml import etree

from rawi.reading.model.page import BoilerplateKind
from rawi.reading.tables import table

_CUT = re.compile(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")
#: Longer class lists are style sheets written into the page.
_LONGEST_NAMES = 400
_TAG_ZONES = {
    "nav": BoilerplateKind.NAVIGATION,
    "footer": BoilerplateKind.NAVIGATION,
    "aside": BoilerplateKind.RELATED,
    "form": BoilerplateKind.NAVIGATION,
    "button": BoilerplateKind.NAVIGATION,
    "select": BoilerplateKind.NAVIGATION,
    "menu": BoilerplateKind.NAVIGATION,
    "dialog": BoilerplateKind.NAVIGATION,
}
_ROLE_ZONES = {
    "navigation": BoilerplateKind.NAVIGATION,
    "banner": BoilerplateKind.NAVIGATION,
    "contentinfo": BoilerplateKind.NAVIGATION,
    "complementary": BoilerplateKind.RELATED,
    "search": BoilerplateKind.NAVIGATION,
    "dialog": BoilerplateKind.NAVIGATION,
    "alert": BoilerplateKind.NAVIGATION,
}


@dataclass(slots=True, eq=False)
class Frame:
    """One block element.

    own_zone, role and body are what its own names say; zone is what holds for its lines in the end. first and
    last are its lines, half-open, its children's too. prose counts the letters of the whole paragraphs among
    them, titles those that are links as a whole; holds_title is True where a heading of the first rank is
    among them. datetime is the machine-readable time of a time element.
    """

    parent: "Frame | None"
    tag: str
    own_zone: BoilerplateKind | None = None
    role: str = ""
    body: bool = False
    prose: int = 0
    titles: int = 0
    holds_title: bool = False
    datetime: str = ""
    depth: int = 0
    first: int = 0
    last: int = 0
    zone: BoilerplateKind | None = None
    children: "list[Frame]" = field(default_factory=list)


def frame_of(element: etree._Element, tag: str, parent: Frame | None) -> Frame:
    """The frame of a block element."""
    zone, role, body = _said(element, tag)
    frame = Frame(parent, tag, zone, role, body, depth=parent.depth + 1 if parent else 0)
    if tag == "time":
        frame.datetime = (element.get("datetime") or "")[:40]
    if parent:
        parent.children.append(frame)
    return frame


def _said(element: etree._Element, tag: str) -> tuple[BoilerplateKind | None, str, bool]:
    """What an element's tag and names say: zone, role, body."""
    zone = _TAG_ZONES.get(tag) or _ROLE_ZONES.get((element.get("role") or "").lower())
    if tag == "figcaption":
        return zone, "caption", False
    if tag == "address":
        return zone, "byline", False
    names = " ".join(value[:_LONGEST_NAMES] for key in _NAMED if (value := element.get(key)))
    if not names:
        return zone, "published" if tag == "time" else "", tag == "article"
    said = said_by(names[: 3 * _LONGEST_NAMES])
    zone = zone or (BoilerplateKind(said["zone"]) if "zone" in said else None)
    role = said.get("role", "published" if tag == "time" else "")
    return zone, role, "body" in said or tag == "article"


_NAMED = ("class", "id", "itemprop", "rel", "aria-label", "data-testid", "itemtype")


@cache
def _rows() -> tuple[tuple[frozenset[str], str, str], ...]:
    rows = [(frozenset(row["words"].split()), row["use"], row["value"]) for row in table("html_names")]
    return tuple(sorted(rows, key=lambda row: len(row[0]), reverse=True))


_KNOWN: dict[str, dict[str, str]] = {}
#: Pages of one site name their elements alike; more different names than this are not kept.
_MOST_KNOWN = 4096


def said_by(names: str) -> dict[str, str]:
    """By use (zone, role, body), what a list of class names and ids says; several words before one."""
    known = _KNOWN.get(names)
    if known is None:
        known = _read_names(names)
        if len(_KNOWN) < _MOST_KNOWN:
            _KNOWN[names] = known
    return known


def _read_names(names: str) -> dict[str, str]:
    said: dict[str, str] = {}
    # Each class counts by itself: «post tag-politics» is no «post tag».
    for name in names.split()[:60]:
        words = {word.lower() for word in _CUT.split(name) if word}
        for row, use, value in _rows():
            if row <= words and len(words) <= len(row) + _MOST_BESIDE:
                said.setdefault(use, value)
    return said


#: So many words more may a name have: «article-related-links», not «ctl00_Main_ArticleTitle_Related_7».
_MOST_BESIDE = 2
