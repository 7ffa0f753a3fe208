"""Section paths: «أخبار العراق» and «أمن» on lines of their own, or «الرئيسية > أخبار > العراق» on one."""

import re
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.page import vocabulary
from rawi.reading.page.keys import phrase
from rawi.reading.spans import Span
from rawi.reading.tables import table

_CRUMB = re.compile(r"\s*(?:>+|›|←|→|/|\||\\|•|·|‹)\s*|\s[«»]\s")
_MOST_WORDS = 4
_MOST_CRUMBS = 5


@cache
def _names() -> dict[str, str]:
    return {phrase(row["words"]): row["head"] for row in table("section_names")}


def is_home(text: str) -> bool:
    """True for the name of the front page."""
    return _names().get(phrase(text)) == "home"


def is_section(text: str) -> bool:
    """True where the words are the name of a section and of nothing else, by the tables."""
    if len(text) > 60:
        return False
    words = phrase(text)
    if words in _names():
        return True
    first, _, rest = words.partition(" ")
    count = len(rest.split())
    if _names().get(first) == "yes" and 1 <= count <= 2:
        return not re.search(r"[.!؟?،:\"«]", text)
    return vocabulary.is_place(text) or _pair(words)


def _pair(words: str) -> bool:
    """«سياسة وأمن», «العراق والعالم»."""
    first, _, second = words.partition(" و")
    return (
        bool(second) and first in _names() and (second in _names() or second.removeprefix("ال") in _names())
    )


def could_be_section(text: str) -> bool:
    """True where the words could name a section by their number and marks."""
    return len(phrase(text).split()) <= _MOST_WORDS and not re.search(r"[.!؟?،…:\"«»“”()\[\]0-9٠-٩]", text)


def crumbs(text: str, *, is_named: bool = False) -> tuple[str, ...]:
    """The sections of a breadcrumb line, without the front page; empty where the line is none.

    is_named: the page's markup calls it a breadcrumb, so that its first section need not be a known one.
    """
    if len(text) > 120:
        return ()
    pieces = [piece.strip() for piece in _CRUMB.split(text) if piece.strip()]
    if not 2 <= len(pieces) <= _MOST_CRUMBS or not all(could_be_section(piece) for piece in pieces):
        return ()
    if not (is_named or is_home(pieces[0]) or is_section(pieces[0])):
        return ()
    return tuple(piece for piece in pieces if not is_home(piece))


def words_of(span: Span, text: str) -> str:
    """The section's name at span, one space between its words."""
    return " ".join(span.of(text).split())


def same(first: str, second: str) -> bool:
    """True where two names are spelled alike but for marks and hamza."""
    return phrase(first) == phrase(second) or fold(first) == fold(second)
