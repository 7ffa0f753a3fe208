"""The visible text of a document, one block a line, in document order, with the frame of each line."""

import re
from dataclasses import dataclass

from lxml import etree

from rawi.reading.page.html.data_tables import data_rows
from rawi.reading.page.html.frames import Frame, frame_of
from rawi.reading.page.html.pictures import Picture, picture_of

_SILENT = frozenset({
    "script", "style", "noscript", "template", "head", "title", "svg", "math", "canvas", "iframe",
    "object", "embed", "audio", "video", "option", "datalist", "textarea", "input", "map", "area",
    "select", "link", "meta", "base", "param", "source", "track",
})  # fmt: skip
_BLOCKS = frozenset({
    "html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "button",
})  # fmt: skip
_HIDDEN_STYLE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_HIDDEN_CLASSES = frozenset(
    {"hidden", "sr-only", "visually-hidden", "screen-reader-text", "d-none", "u-hide", "hide"}
)
_SHOWN_AGAIN = re.compile(r"(?:^|\s)(?:d|sm|md|lg|xl)[-:]\S*(?:block|flex|inline|table)")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_EDGES = " \t\r\n\f\u00a0\u200b\ufeff"
_SAYS = re.compile(r"[^\W_]")
#: Elements whose inline parts belong to one sentence.
_WHOLE = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "blockquote"})
#: A line of so many words, no more than this share of them links, is text.
_PROSE_WORDS = 8
_MOST_LINKS = 0.5
#: A line of so many words that is a link as a whole is the title of another page.
_TITLE_LINKS, _TITLE_WORDS = 0.9, 3


@dataclass(slots=True)
class Visible:
    """One visible line: its words, the frame where it stands, the share of its letters that are links."""

    text: str
    frame: Frame
    links: float


class Walk:
    """One pass over a tree, without recursion; lines, frames and pictures hold what it found.

    frames stand in document order, parents before their children; a picture's line is the line that follows
    it.
    """

    def __init__(self, root: etree._Element) -> None:
        self.lines: list[Visible] = []
        self.frames: list[Frame] = []
        self.pictures: list[Picture] = []
        self._pieces: list[str] = []
        self._linked = 0
        self._ended = False
        self._links: list[etree._Element] = []
        self._stack: list[tuple[etree._Element, Frame]] = []
        self._run(root)

    def _run(self, root: etree._Element) -> None:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if not isinstance(element.tag, str):
                continue
            tag = element.tag.lower()
            if event == "end":
                self._leave(element)
            elif self._is_silent(element, tag) or (tag == "table" and self._take_table(element)):
                walk.skip_subtree()
            else:
                self._enter(element, tag)

    def _is_silent(self, element: etree._Element, tag: str) -> bool:
        """True for what shows no text; the root always does."""
        return bool(self._stack) and (tag in _SILENT or _is_hidden(element))

    def _enter(self, element: etree._Element, tag: str) -> None:
        frame = self._stack[-1][1] if self._stack else None
        if tag == "br":
            self._break()
        elif tag in ("img", "amp-img"):
            picture = picture_of(element, frame, len(self.lines))
            if picture:
                self._break()
                picture.line = len(self.lines)
                self.pictures.append(picture)
        elif frame is None or tag in _BLOCKS or _parts(element, tag, frame):
            self._open(element, frame_of(element, tag, frame))
        if tag == "a" and element.get("href"):
            self._links.append(element)
        self._part(element.text)

    def _open(self, element: etree._Element, frame: Frame) -> None:
        self._break()
        frame.holds_title = frame.tag == "h1"
        frame.first = len(self.lines)
        self._stack.append((element, frame))
        self.frames.append(frame)

    def _leave(self, element: etree._Element) -> None:
        if self._stack and self._stack[-1][0] is element:
            self._break()
            _, frame = self._stack.pop()
            frame.last = len(self.lines)
            if frame.parent:
                frame.parent.prose += frame.prose
                frame.parent.titles += frame.titles
                frame.parent.holds_title |= frame.holds_title
        if self._links and self._links[-1] is element:
            self._links.pop()
        if self._stack:
            self._say(element.tail)
            self._ended = not element.tail

    def _part(self, text: str | None) -> None:
        """Say what an element begins with; a link, or a digit behind another sign, begins a word."""
        before = self._pieces[-1][-1:] if self._pieces else " "
        if text and self._ended and (self._links or before.isdigit() != text[0].isdigit()):
            self._pieces.append(" ")
        self._say(text)

    def _say(self, text: str | None) -> None:
        if text:
            self._ended = False
            self._pieces.append(text)
            if self._links:
                self._linked += len(text.strip())

    def _break(self) -> None:
        """End the line: what was said since the last break is one, where it holds a letter or digit."""
        if not self._pieces:
            return
        text = _SPACE.sub(" ", "".join(self._pieces)).strip(_EDGES)
        linked, self._pieces, self._linked = self._linked, [], 0
        if _SAYS.search(text):
            self._add(text, min(1.0, linked / len(text)))

    def _add(self, text: str, links: float) -> None:
        frame = self._stack[-1][1]
        self.lines.append(Visible(text, frame, links))
        if links > _TITLE_LINKS and text.count(" ") >= _TITLE_WORDS - 1:
            frame.titles += 1
        if links < _MOST_LINKS and text.count(" ") >= _PROSE_WORDS - 1:
            frame.prose += len(text)

    def _take_table(self, table: etree._Element) -> bool:
        """Take a table of data row by row; False for all other tables."""
        rows = data_rows(table) if self._stack else []
        if rows:
            self._break()
            frame = frame_of(table, "row", self._stack[-1][1])
            self.frames.append(frame)
            frame.first, frame.last = len(self.lines), len(self.lines) + len(rows)
            self.lines += [Visible(row, frame, 0.0) for row in rows]
        return bool(rows)


def _parts(element: etree._Element, tag: str, frame: Frame) -> bool:
    """True for inline elements that stand on a line of their own: crumbs, credits, the parts of a head."""
    if tag == "time":
        return frame.tag not in _WHOLE
    if frame.role in ("section", "path"):
        return tag in ("a", "span", "b")
    if tag not in ("span", "a", "small", "cite", "em", "strong") or frame.tag in _WHOLE:
        return False
    if frame.role == "caption" or frame.tag == "figure":
        return tag in ("small", "cite") or frame_of(element, tag, None).role == "credit"
    return frame_of(element, tag, None).role in {"byline", "published", "section", "kicker", "credit"}


def _is_hidden(element: etree._Element) -> bool:
    """True for what browsers do not show."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and _HIDDEN_STYLE.search(style[:500]):
        return True
    names = element.get("class")
    return (
        bool(names)
        and not _HIDDEN_CLASSES.isdisjoint(names[:500].split())
        and not _SHOWN_AGAIN.search(names[:500])
    )
