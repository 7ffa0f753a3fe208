"""The text of HTML without a tree, for documents that are too large or nested too deep for one."""

import html
import re
from collections.abc import Iterator

_TOKEN = re.compile(r"<!--|<(/?)([A-Za-z][A-Za-z0-9]{0,20})[^<>]{0,5000}>")
_SILENT = frozenset({"script", "style", "head", "noscript", "template", "textarea", "select"})
_INLINE = frozenset(
    {"a", "b", "i", "em", "strong", "span", "font", "u", "small", "big", "sup", "sub", "mark", "bdi", "bdo"}
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


def flat_text(text: str) -> str:
    """The visible words, blocks on lines of their own with blank lines between."""
    blocks = ("".join(block) for block in _blocks(text))
    return "\n\n".join(words for block in blocks if (words := _SPACE.sub(" ", html.unescape(block)).strip()))


def _blocks(text: str) -> Iterator[list[str]]:
    block: list[str] = []
    silent = ""
    place = 0
    while place < len(text):
        found = _TOKEN.search(text, place)
        if not silent:
            block.append(text[place : found.start() if found else len(text)])
        if not found:
            break
        place = found.end()
        if found.group() == "<!--":
            end = text.find("-->", place)
            place = len(text) if end < 0 else end + 3  # unterminated, it swallows the rest as in browsers
            continue
        closes, name = bool(found.group(1)), found.group(2).lower()
        silent = _next_silent(silent, name, closes=closes)
        if name not in _INLINE and block:
            yield block
            block = []
    yield block


def _next_silent(silent: str, name: str, *, closes: bool) -> str:
    if silent:
        return "" if closes and name == silent else silent
    return name if name in _SILENT and not closes else ""
