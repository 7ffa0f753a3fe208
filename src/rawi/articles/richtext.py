"""Rich text read as words: the text that readers see, and where its inline markup begins and ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import lxml.html
from wagtail.rich_text import expand_db_html

from rawi.base.marking import Inline

#: A sign that no text of ours holds (RECORD SEPARATOR).
_BETWEEN = "\x1e"
#: Inline elements that stay; everything else is read for its text alone.
_INLINE = {"a", "b", "strong", "i", "em", "sup", "sub"}


@dataclass(frozen=True, slots=True)
class Words:
    """What a piece of rich text says. Paragraphs and line breaks are \\n in text."""

    text: str
    inlines: tuple[Inline, ...] = ()


def plain(text: str) -> str:
    """Rich text whose words are exactly text, without any markup."""
    return f"<p>{escape(text, quote=False)}</p>"


def words_of(source: str) -> Words:
    """The words of Wagtail's stored rich text, its links leading to where their pages stand now."""
    return words_of_all([source])[0]


def words_of_all(sources: Sequence[str]) -> list[Words]:
    """The words of several pieces of rich text: the pages that they link to are looked up all at once."""
    together = _BETWEEN.join(source.replace(_BETWEEN, "") for source in sources)
    return [_read(html) for html in expand_db_html(together).split(_BETWEEN)] if sources else []


def text_of(source: str) -> str:
    """The text alone of Wagtail's stored rich text; its links are not looked up."""
    return _read(source.replace(_BETWEEN, "")).text


def _read(html: str) -> Words:
    if not html.strip():
        return Words("")
    reader = _Reader()
    reader.read(lxml.html.fragment_fromstring(html, create_parent="div"))
    return reader.words()


class _Reader:
    """Walks one fragment. Wagtail's whitelist keeps stored rich text shallow, so recursion is safe."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._inlines: list[Inline] = []

    def words(self) -> Words:
        text = "".join(self._pieces)
        kept = len(text.rstrip("\n"))
        return Words(text[:kept], tuple(inline for inline in self._inlines if inline.end <= kept))

    def read(self, element: Any) -> None:
        start = self._length
        self._add(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.read(child)
            self._add(child.tail)
        self._close(element, start)

    def _close(self, element: Any, start: int) -> None:
        if element.tag in {"p", "br", "li"}:
            self._add("\n")
        elif element.tag in _INLINE and self._length > start:
            self._inlines.append(Inline(start, self._length, _opening(element), f"</{element.tag}>"))

    def _add(self, text: str | None) -> None:
        if text:
            self._pieces.append(text)
            self._length += len(text)


def _opening(element: Any) -> str:
    href = element.get("href") if element.tag == "a" else None
    if href is None:
        return f"<{element.tag}>"
    return f'<a href="{escape(href)}">'
